import type { Procedure } from '@motcua/contracts/catalogue';
import type { ProcedureId } from '@motcua/contracts/ids';
import { SkeletonBlock, WhileLoading } from '@motcua/ui/components/skeleton.tsx';
import { useUpright } from '@motcua/ui/components/use-upright.ts';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { useEffect, useState } from 'react';
import { PageButtons } from '../frame/page-buttons.tsx';
import { usePages } from '../frame/use-pages.ts';
import { useKiosk } from '../kiosk-context.ts';
import { PaperTick } from './paper-tick.tsx';
import { partsByLines } from './parts-by-lines.ts';

/** The papers to bring, to tick off: what is missing is told at once, and the number may be taken all the same. */
export function Papers({ procedureId }: { procedureId: ProcedureId }) {
  const words = useWords(kioskWords);
  const { sight } = useKiosk();
  const upright = useUpright();
  const papers = usePapers(procedureId);
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const room = linesFor(upright, sight.large);
  const { shown, ...pages } = usePages(partsByLines(papers ?? [], room.perLine, room.lines, room.between));
  const tick = (paper: string) => {
    const next = new Set(held);
    if (!next.delete(paper)) next.add(paper);
    setHeld(next);
  };
  const missing = (papers ?? []).filter((paper) => !held.has(paper)).length;
  return (
    <section className="papers">
      <h2>{words.papers}</h2>
      {papers === null && (
        <WhileLoading>
          <SkeletonBlock height="2rem" />
        </WhileLoading>
      )}
      {papers?.length === 0 && <p>{words.noPapers}</p>}
      {papers !== null && papers.length > 0 && !sight.large && (
        <p className="screen-hint">{words.papersHint}</p>
      )}
      <ul data-fast>
        {shown.map((paper) => (
          <li key={paper}>
            <PaperTick paper={paper} held={held.has(paper)} onTick={() => tick(paper)} />
          </li>
        ))}
      </ul>
      {held.size > 0 && (
        <p className={missing === 0 ? 'papers-all' : 'papers-missing'} role="status">
          {missing === 0 ? words.papersAll : `${words.papersMissing(missing)} ${words.papersMissingHint}`}
        </p>
      )}
      <PageButtons {...pages} />
    </section>
  );
}

type Room = { perLine: number; lines: number; between: number };

/** About how many characters stand on a line, and how many lines have room beside everything else. */
function linesFor(upright: boolean, large: boolean): Room {
  // A line of large type is higher, so that the space around a paper counts for fewer of them.
  if (large)
    return upright ? { perLine: 34, lines: 5, between: 1.1 } : { perLine: 28, lines: 6, between: 1.1 };
  return upright ? { perLine: 50, lines: 13, between: 2.2 } : { perLine: 42, lines: 10, between: 2.2 };
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
      // The same paper named twice is one paper to bring.
      (procedure) => setPapers([...new Set(procedure.papers)]),
      () => {
        if (!leaving.signal.aborted) setPapers([]);
      },
    );
    return () => leaving.abort();
  }, [procedureId, deviceToken]);
  return papers;
}
