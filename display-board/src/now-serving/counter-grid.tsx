import type { CounterState, HallSnapshot } from '@motcua/contracts/hall';
import { boardWords } from '@motcua/ui/words/board.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { LabelPlate } from '../label-plate.tsx';
import './counter-grid.css';
import { gridFor } from './grid-for.ts';

/** Every counter in its own place, always the same: its number, who is at it, and its state in a word. */
export function CounterGrid({ hall, upright }: { hall: HallSnapshot; upright: boolean }) {
  const words = useWords(boardWords);
  const stateWords: Record<CounterState, string> = {
    free: words.counterFree,
    calling: words.counterCalling,
    serving: words.counterServing,
    paused: words.counterPaused,
    closed: words.counterClosed,
  };
  const { columns, dense } = gridFor(hall.counters.length, upright);
  return (
    <ul
      className={`counters ${dense ? 'counters-dense' : ''}`}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      aria-label={words.counters}
    >
      {hall.counters.map(({ number, state, label }) => (
        <li key={number} className={`counter counter-${state}`}>
          <span className="counter-name tabular">{words.counter(number)}</span>
          {label === null ? (
            <span className="counter-state">{stateWords[state]}</span>
          ) : (
            <>
              <span className="counter-label" data-length={label.length}>
                <LabelPlate
                  label={label}
                  sectors={hall.sectors}
                  tone={state === 'calling' ? 'gold' : 'night'}
                />
              </span>
              <span className="only-heard">{stateWords[state]}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
