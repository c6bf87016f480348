import type { Desk } from '@motcua/contracts/queue';
import { Button } from '@motcua/ui/components/button.tsx';
import type { Live } from '@motcua/ui/connection/use-live.ts';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { WifiOff } from 'lucide-react';

type DeskNoticesProps = { live: Live<Desk>; timeZone: string; idle: boolean };

/** Says when what is shown may be old, and when a newer screen waits and nobody would be disturbed by it. */
export function DeskNotices({ live, timeZone, idle }: DeskNoticesProps) {
  const words = useStaffWords(counterWords);
  if (live.link === 'stale' || live.link === 'offline')
    return (
      <p className="desk-notice desk-notice-stale" role="alert">
        <WifiOff size={20} aria-hidden="true" />
        {words.staleNotice(live.heardAt ? timeAt(live.heardAt, timeZone) : null)}
      </p>
    );
  if (live.newBuild && idle)
    return (
      <p className="desk-notice" role="status">
        {words.newBuild}
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </p>
    );
  return null;
}
