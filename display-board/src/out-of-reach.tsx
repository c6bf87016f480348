import { boardWords } from '@motcua/ui/words/board.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { WifiOff } from 'lucide-react';
import './board.css';
import './out-of-reach.css';

/** Nothing was ever heard from the house: the board says so, and keeps trying. */
export function OutOfReach() {
  const words = useWords(boardWords);
  return (
    <main className="out-of-reach">
      <WifiOff size="7.5rem" strokeWidth={1.5} aria-hidden="true" />
      <h1>{words.cannotReach}</h1>
      <p>{words.tryingAgain}</p>
    </main>
  );
}
