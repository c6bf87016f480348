import type { ProcedureId } from '@motcua/contracts/ids';
import { SkeletonBlock, WhileLoading } from '@motcua/ui/components/skeleton.tsx';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { feeInWords } from '@motcua/ui/words/money.ts';
import { processingTimeInWords } from '@motcua/ui/words/processing-time.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { useProblemWords } from '../parts/use-problem-words.ts';

/** One procedure as it is in force today: time, fee, papers. */
export function ProcedurePapers({ procedureId, nameVi }: { procedureId: ProcedureId; nameVi: string }) {
  const words = useStaffWords(counterWords);
  const inWords = useProblemWords();
  const { language } = useStaffLanguage();
  const { data: procedure, error } = useQuery({
    queryKey: ['procedure', procedureId],
    queryFn: ({ signal }) => ask('GET /procedures/:procedureId', { params: { procedureId }, signal }),
    staleTime: 10 * 60_000,
  });
  return (
    <section className="procedure-papers">
      <h3>{nameVi}</h3>
      {error && <p className="papers-empty">{inWords(error)}</p>}
      {!procedure && !error && (
        <WhileLoading>
          <SkeletonBlock height="120px" />
        </WhileLoading>
      )}
      {procedure && (
        <>
          <dl>
            <div>
              <dt>{words.processing}</dt>
              <dd>
                {procedure.processing
                  ? processingTimeInWords(procedure.processing, language)
                  : words.noTimePublished}
              </dd>
            </div>
            <div>
              <dt>{words.fee}</dt>
              <dd>
                {feeInWords(procedure.fee, language)}
                {procedure.fee.noteVi && <small>{procedure.fee.noteVi}</small>}
              </dd>
            </div>
          </dl>
          {procedure.papers.length > 0 ? (
            <ul className="papers-list">
              {procedure.papers.map((paper) => (
                <li key={paper}>{paper}</li>
              ))}
            </ul>
          ) : (
            <p className="papers-empty">{words.noPapersPublished}</p>
          )}
        </>
      )}
    </section>
  );
}
