import type { Desk } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { shortDeskWords } from '@motcua/ui/words/short-desk.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { nextInQueue } from './next-in-queue.ts';
import { ProcedurePapers } from './procedure-papers.tsx';

/** What the person in front must bring and pay, and how long it takes; between two people, the same for the next one. */
export function PapersPanel({ desk }: { desk: Desk }) {
  const words = useStaffWords(counterWords);
  const shortSays = useStaffWords(shortDeskWords);
  const next = nextInQueue(desk.queue);
  const stop = desk.current?.stop ?? next;
  const procedures = stop?.procedures ?? [];
  return (
    <aside className="papers" aria-label={words.papersTitle}>
      <h2>
        {words.papersTitle}
        <small>
          {stop ? (desk.current ? stop.label : words.papersOfNext(stop.label)) : words.papersNobody}
        </small>
      </h2>
      <div
        className="papers-body"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled
        tabIndex={0}
      >
        {stop === null && <p className="papers-empty">{words.papersEmpty}</p>}
        {stop !== null && procedures.length === 0 && (
          <p className="papers-empty">
            {stop.purpose === 'submit' ? words.papersUnsure : shortSays.noPapers}
          </p>
        )}
        {procedures.map(({ procedureId, nameVi }) => (
          <ProcedurePapers key={procedureId} procedureId={procedureId} nameVi={nameVi} />
        ))}
      </div>
    </aside>
  );
}
