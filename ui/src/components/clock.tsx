import { timeAt } from '../words/dates.ts';
import { useHouseClock } from './use-house-clock.ts';

type ClockProps = { timeZone: string; clockAheadMs: number; className?: string };

/** The wall clock of the shop, to the minute, by the house's time and not this machine's. */
export function Clock({ timeZone, clockAheadMs, className }: ClockProps) {
  const time = timeAt(useHouseClock(clockAheadMs), timeZone);
  return (
    <time className={`tabular ${className ?? ''}`} dateTime={time}>
      {time}
    </time>
  );
}
