import { boardWords } from '@motcua/ui/words/board.ts';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { WifiOff } from 'lucide-react';
import './stale-banner.css';

/** Says that the numbers may be old, and how old: a wrong board is worse than a dark one. */
export function StaleBanner({ heardAt, timeZone }: { heardAt: string; timeZone: string }) {
  const words = useWords(boardWords);
  return (
    <div className="stale-banner" role="alert">
      <WifiOff size="1.2em" aria-hidden="true" />
      <p>
        <strong>{words.staleSince(timeAt(heardAt, timeZone))}</strong>
        <span className="stale-banner-hint">{words.staleHint}</span>
      </p>
    </div>
  );
}
