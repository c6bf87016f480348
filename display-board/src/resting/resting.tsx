import { Clock } from '@motcua/ui/components/clock.tsx';
import { useHouseClock } from '@motcua/ui/components/use-house-clock.ts';
import { placeAt } from './place-at.ts';
import './resting.css';

type RestingProps = { timeZone: string; clockAheadMs: number; next: string };

/** A dark wall with a small clock that never stands long in one place: the board lives, and no pixel burns in. */
export function Resting({ timeZone, clockAheadMs, next }: RestingProps) {
  const minute = Math.floor(useHouseClock(clockAheadMs) / 60_000);
  const [left, top] = placeAt(minute);
  return (
    <main className="resting">
      <div className="resting-clock" style={{ left: `${left}%`, top: `${top}%` }}>
        <Clock timeZone={timeZone} clockAheadMs={clockAheadMs} />
        {next && <p>{next}</p>}
      </div>
    </main>
  );
}
