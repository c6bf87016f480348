import type { HallCall, HallSnapshot } from '@motcua/contracts/hall';
import { boardWords } from '@motcua/ui/words/board.ts';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { LabelPlate } from '../label-plate.tsx';
import './last-calls.css';

/** The last calls with their time, the newest first, for whoever looked away. */
export function LastCalls({ hall, most }: { hall: HallSnapshot; most: number }) {
  const words = useWords(boardWords);
  const marks: Partial<Record<HallCall['state'], string>> = {
    called: words.callingMark,
    recalled: words.againMark,
    missed: words.missedMark,
  };
  return (
    <section className="panel last-calls">
      <h2 className="panel-title">{words.lastCalls}</h2>
      {hall.calls.length === 0 && <p className="panel-empty">{words.lastCallsEmpty}</p>}
      <ol>
        {hall.calls.slice(0, most).map((call) => (
          <li key={call.position} className="last-call">
            <span className="last-call-label">
              <LabelPlate label={call.label} sectors={hall.sectors} tone="night" />
            </span>
            <span className="last-call-counter tabular">{words.counter(call.counter)}</span>
            <span className={`last-call-mark last-call-${call.state}`}>{marks[call.state]}</span>
            <time className="last-call-time tabular" dateTime={call.at}>
              {timeAt(call.at, hall.shop.timeZone)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
