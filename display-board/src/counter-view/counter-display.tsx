import type { CounterState, HallSnapshot } from '@motcua/contracts/hall';
import { NumberPlate } from '@motcua/ui/components/number-plate.tsx';
import type { LinkState } from '@motcua/ui/connection/live.ts';
import { boardWords } from '@motcua/ui/words/board.ts';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { nameIn } from '@motcua/ui/words/name-in.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { sectorOfLabel } from '../sector-of-label.ts';
import './counter-display.css';

type CounterDisplayProps = {
  /** The hall as this display sees it: its own counter, or none where that counter is no more. */
  hall: HallSnapshot;
  number: number | null;
  link: LinkState;
  heardAt: string | null;
};

/** The small display above one counter: whose turn it is, read from across the room. Nobody's name stands on it. */
export function CounterDisplay({ hall, number, link, heardAt }: CounterDisplayProps) {
  const words = useWords(boardWords);
  const { language } = useLanguage();
  const [counter] = hall.counters;
  const silent = link === 'stale' || link === 'offline';
  if (!counter || number === null)
    return (
      <main className="display display-closed">
        <p className="display-state">{words.noSuchCounter}</p>
      </main>
    );
  const stateWords: Record<CounterState, string> = {
    calling: words.displayCalling,
    serving: words.displayServing,
    free: words.displayFree,
    paused: words.displayPaused,
    closed: words.displayClosed,
  };
  const { state, label } = counter;
  const newest = hall.calls.find((call) => call.label === label);
  const sectors = hall.sectors.filter(({ sector }) => counter.sectors.includes(sector));
  const own = label === null ? null : sectorOfLabel(label, hall.sectors);
  return (
    <main
      key={state === 'calling' ? newest?.position : 'still'}
      className={`display display-${state} ${silent ? 'display-silent' : ''}`}
    >
      <header className="display-head">
        <h1 className="tabular">{words.counter(counter.number)}</h1>
        <p>{sectors.map((sector) => nameIn(sector, language)).join(' · ')}</p>
      </header>
      <div className="display-number" data-length={label?.length ?? 0} aria-live="polite">
        {label !== null && (
          <NumberPlate
            label={label}
            sector={own?.sector ?? null}
            group={own?.deskGroup}
            tone={state === 'calling' ? 'gold' : 'night'}
          />
        )}
        <p className="display-state">{stateWords[state]}</p>
      </div>
      {silent && (
        <p className="display-stale" role="alert">
          {words.staleSince(timeAt(heardAt ?? hall.now, hall.shop.timeZone))}
        </p>
      )}
    </main>
  );
}
