import type { Procedure } from '@motcua/contracts/catalogue';
import type { ProcedureId } from '@motcua/contracts/ids';
import { SkeletonBlock, WhileLoading } from '@motcua/ui/components/skeleton.tsx';
import { useUpright } from '@motcua/ui/components/use-upright.ts';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { Square } from 'lucide-react';
import { useEffect, useState } from 'react';
import { PageButtons } from '../frame/page-buttons.tsx';
import { usePages } from '../frame/use-pages.ts';
import { useKiosk } from '../kiosk-context.ts';
import { partsByLines } from './parts-by-lines.ts';

/** The papers to bring, as a list to tick off in one's head. The number may be taken without waiting for it. */
export function Papers({ procedureId }: { procedureId: ProcedureId }) {
  const words = useWords(kioskWords);
  const upright = useUpright();
  const papers = usePapers(procedureId);
  const { shown, ...pages } = usePages(partsByLines(papers ?? [], upright ? 48 : 40, upright ? 14 : 9));
  return (
    <section className="papers">
      <h2>{words.papers}</h2>
      {papers === null && (
        <WhileLoading>
          <SkeletonBlock height="2rem" />
        </WhileLoading>
      )}
      {papers?.length === 0 && <p>{words.noPapers}</p>}
      <ul>
        {shown.map((paper) => (
          <li key={paper}>
            <Square size="1em" aria-hidden="true" />
            <span>{paper}</span>
          </li>
        ))}
      </ul>
      <PageButtons {...pages} />
    </section>
  );
}

/** Null while they are on their way; empty where none are published or the house cannot be reached. */
function usePapers(procedureId: ProcedureId): Procedure['papers'] | null {
  const { deviceToken } = useKiosk();
  const [papers, setPapers] = useState<Procedure['papers'] | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    ask('GET /procedures/:procedureId', {
      params: { procedureId },
      deviceToken,
      signal: leaving.signal,
    }).then(
      (procedure) => setPapers(procedure.papers),
      () => {
        if (!leaving.signal.aborted) setPapers([]);
      },
    );
    return () => leaving.abort();
  }, [procedureId, deviceToken]);
  return papers;
}
