import type { HallSnapshot } from '@motcua/contracts/hall';
import { boardWords } from '@motcua/ui/words/board.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { ArrowRight } from 'lucide-react';
import { LabelPlate } from '../label-plate.tsx';
import './newest-call.css';

/** The newest call, as large as the wall allows; it pulses three times when it is new and stands still after. */
export function NewestCall({ hall }: { hall: HallSnapshot }) {
  const words = useWords(boardWords);
  const [newest] = hall.calls;
  if (!newest) {
    return (
      <section className="newest newest-empty">
        <p className="newest-empty-title">{words.noCalls}</p>
        <p className="newest-empty-hint">{words.noCallsHint}</p>
      </section>
    );
  }
  const calling = newest.state === 'called' || newest.state === 'recalled';
  const title =
    newest.state === 'recalled' ? words.calledAgain : calling ? words.nowCalling : words.lastCalled;
  return (
    <section
      key={newest.position}
      className={`newest ${calling ? 'newest-calling' : 'newest-past'}`}
      data-length={newest.label.length}
      aria-live="polite"
      aria-atomic="true"
    >
      <p className="newest-title">{title}</p>
      <p className="newest-number">
        <LabelPlate label={newest.label} sectors={hall.sectors} tone={calling ? 'gold' : 'night'} />
      </p>
      <p className="newest-counter">
        <ArrowRight size="1em" strokeWidth={2.5} aria-hidden="true" />
        <span className="only-heard">{words.toCounter}</span>
        <span className="tabular">{words.counter(newest.counter)}</span>
        {newest.state === 'missed' && <span className="newest-missed">{words.missedMark}</span>}
      </p>
    </section>
  );
}
