import type { CurrentCall } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { ProcedurePapers } from './procedure-papers.tsx';

/** What the person in front must bring and pay, and how long it takes. */
export function PapersPanel({ current, servedToday }: { current: CurrentCall | null; servedToday: number }) {
  const words = useWords(counterWords);
  const procedures = current?.stop.procedures ?? [];
  return (
    <aside className="papers" aria-label={words.papersTitle}>
      <h2>
        {words.papersTitle}
        <small>{words.servedToday(servedToday)}</small>
      </h2>
      <div className="papers-body">
        {current === null && <p className="papers-empty">{words.papersEmpty}</p>}
        {current !== null && procedures.length === 0 && <p className="papers-empty">{words.papersUnsure}</p>}
        {procedures.map(({ procedureId, nameVi }) => (
          <ProcedurePapers key={procedureId} procedureId={procedureId} nameVi={nameVi} />
        ))}
      </div>
    </aside>
  );
}
