import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import './take-ticket.css';
import type { Taking } from './use-taking.ts';

/** The moment between the question and the number. */
export function TakingScreen({ taking }: { taking: Taking }) {
  const words = useWords(kioskWords);
  return (
    <div className="screen screen-centre" role="status">
      <span className="taking-plate" aria-hidden="true" />
      <h1 className="screen-title">{taking.again ? words.takingAgain : words.taking}</h1>
    </div>
  );
}
