import type { Desk } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { pauseReasons } from '@motcua/ui/words/pause-reasons.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { durationText } from './duration-text.ts';

/** Past this a visit is long, and its clock says so. */
const longVisitMs = 10 * 60_000;

/** What the counter is doing, with the clock of this visit, this call or this pause. */
export function DeskStatus({ desk, now }: { desk: Desk; now: number }) {
  const words = useStaffWords(counterWords);
  const { language } = useStaffLanguage();
  const status = statusOf(desk);
  const lasts = status.since === null ? null : now - Date.parse(status.since);
  const long = status.state === 'serving' && lasts !== null && lasts >= longVisitMs;
  const label = {
    paused: words.statusPaused(
      desk.shift?.pauseReason ? pauseReasons[language][desk.shift.pauseReason] : null,
    ),
    calling: words.statusCalling,
    serving: words.statusServing,
    free: words.statusFree,
  }[status.state];
  return (
    <p className={`desk-status desk-status-${status.state}${long ? ' desk-status-long' : ''}`}>
      <span role="status">{label}</span>
      {lasts !== null && (
        <span className="tabular desk-status-clock" title={long ? words.longVisit : undefined}>
          {durationText(lasts)}
          {long && <span className="only-heard">{words.longVisit}</span>}
        </span>
      )}
    </p>
  );
}

function statusOf({ shift, current }: Desk): {
  state: 'paused' | 'calling' | 'serving' | 'free';
  since: string | null;
} {
  if (current) {
    return current.stop.state === 'serving'
      ? { state: 'serving', since: current.arrivedAt ?? current.calledAt }
      : { state: 'calling', since: current.calledAt };
  }
  return shift?.pausedSince ? { state: 'paused', since: shift.pausedSince } : { state: 'free', since: null };
}
