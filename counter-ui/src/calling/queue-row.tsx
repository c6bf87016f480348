import type { DeskStop } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { TicketNumber } from '../shop/ticket-number.tsx';
import { useNames } from '../shop/use-names.ts';
import { durationText } from './duration-text.ts';
import { ErrandMark } from './errand-mark.tsx';
import { InterpreterMark } from './interpreter-mark.tsx';

type QueueRowProps = { stop: DeskStop; now: number; why: string | null; isNext: boolean; onOpen: () => void };

/** One person who waits: number, matter, how long, and everything that makes their turn particular. */
export function QueueRow({ stop, now, why, isNext, onOpen }: QueueRowProps) {
  const words = useStaffWords(counterWords);
  const names = useNames();
  const matter = stop.procedures.map(({ nameVi }) => nameVi).join(' · ') || names.sector(stop.sector);
  const marks = [
    stop.priorityClass &&
      !why && { kind: 'priority', text: words.priorityOf(names.priorityClass(stop.priorityClass)) },
    stop.busyAtCounter !== null && { kind: 'busy', text: words.busyAt(stop.busyAtCounter) },
    stop.transferredFrom && {
      kind: 'from',
      text: words.transferredFrom(names.shortSector(stop.transferredFrom)),
    },
    stop.forStaffName && { kind: 'mine', text: words.forColleague(stop.forStaffName) },
    stop.forCounter !== null && { kind: 'mine', text: words.forCounter(stop.forCounter) },
    stop.putFirst && !isNext && { kind: 'first', text: words.putFirst },
    stop.otherStops.length > 0 && { kind: 'more', text: words.moreStops(stop.otherStops.length) },
  ].filter((mark) => mark !== false && mark !== null && mark !== '');
  return (
    <li
      className={`queue-row${isNext ? ' queue-next' : ''}${stop.busyAtCounter === null ? '' : ' queue-busy'}`}
    >
      <button type="button" onClick={onOpen}>
        <span className="queue-number">
          <TicketNumber label={stop.label} />
        </span>
        <span className="queue-matter">{matter}</span>
        <span className="queue-waited tabular">{durationText(now - Date.parse(stop.queuedAt))}</span>
        {why && (
          <strong className="queue-why">
            {words.nextBecause} {why}
          </strong>
        )}
        {(marks.length > 0 || stop.language !== 'vi' || stop.purpose !== 'submit') && (
          <span className="queue-marks">
            {stop.purpose !== 'submit' && (
              <span className="mark mark-short">
                <ErrandMark purpose={stop.purpose} iconSize={14} />
              </span>
            )}
            {stop.language !== 'vi' && (
              <span className="mark mark-language">
                <InterpreterMark language={stop.language} iconSize={14} />
              </span>
            )}
            {marks.map(({ kind, text }) => (
              <span key={kind} className={`mark mark-${kind}`}>
                {text}
              </span>
            ))}
          </span>
        )}
      </button>
    </li>
  );
}
