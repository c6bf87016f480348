import { mayAct } from '@motcua/rules/queue/stop-states';
import { Button } from '@motcua/ui/components/button.tsx';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { TicketNumber } from '../shop/ticket-number.tsx';
import { useNames } from '../shop/use-names.ts';
import { ReprintButton } from './reprint-button.tsx';
import type { SideListProps } from './side-list.tsx';
import { returnStop } from './steps.ts';

/** People who were called and did not come. Back at the counter, they keep their number. */
export function MissedList({ desk, busy, run, onAsk }: SideListProps) {
  const words = useStaffWords(counterWords);
  const names = useNames();
  if (desk.missed.length === 0) return <p className="side-empty">{words.missedEmpty}</p>;
  return (
    <ul className="aside-list">
      {desk.missed.map((stop) => (
        <li key={stop.stopId} className="aside-row">
          <p className="aside-head">
            <TicketNumber label={stop.label} />
            <strong>{stop.procedures[0]?.nameVi ?? names.sector(stop.sector)}</strong>
          </p>
          <p className="aside-acts">
            <Button
              disabled={busy || !mayAct('return', stop.state).ok}
              onClick={() => void run(returnStop(stop.stopId), { act: 'return', label: stop.label })}
            >
              {words.cameBack}
            </Button>
            <Button
              kind="quiet"
              disabled={busy || !mayAct('cancel', stop.state).ok}
              onClick={() => onAsk({ kind: 'cancel', stop })}
            >
              {words.actCancelAsk}
            </Button>
            <ReprintButton stop={stop} busy={busy} run={run} />
          </p>
        </li>
      ))}
    </ul>
  );
}
