import type { ProcedureSummary } from '@motcua/contracts/catalogue';
import type { SectorCode } from '@motcua/contracts/ids';
import type { ProblemCode } from '@motcua/contracts/problems';
import { ask, Refused } from '@motcua/ui/connection/api-client.ts';
import { useEffect, useState } from 'react';
import { useKiosk } from '../kiosk-context.ts';

/** `asking` keeps the last list on the screen, so that typing does not make it flicker. */
export type Found = { procedures: readonly ProcedureSummary[] | null; problem: ProblemCode | null };

const mostPages = 4;

/**
 * The procedures that answer a question; null while the first answer is on its way.
 * @param question a sector or typed words; null asks nothing. It must be the same object while it is the same question.
 */
export function useProcedures(question: { sector: SectorCode } | { q: string } | null): Found {
  const { deviceToken } = useKiosk();
  const [found, setFound] = useState<Found>({ procedures: null, problem: null });

  useEffect(() => {
    if (question === null) {
      setFound({ procedures: null, problem: null });
      return;
    }
    const leaving = new AbortController();
    const find = async () => {
      try {
        const procedures: ProcedureSummary[] = [];
        let cursor: string | undefined;
        for (let page = 0; page < mostPages; page += 1) {
          const answer = await ask('GET /procedures', {
            query: { ...question, limit: 100, cursor },
            deviceToken,
            signal: leaving.signal,
          });
          procedures.push(...answer.procedures);
          if (answer.next === null) break;
          cursor = answer.next;
        }
        if (!leaving.signal.aborted) setFound({ procedures, problem: null });
      } catch (error) {
        if (leaving.signal.aborted) return;
        setFound({ procedures: null, problem: error instanceof Refused ? error.code : 'internal' });
      }
    };
    void find();
    return () => leaving.abort();
  }, [question, deviceToken]);

  return found;
}
