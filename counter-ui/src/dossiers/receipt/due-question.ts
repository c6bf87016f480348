import type { Procedure } from '@motcua/contracts/catalogue';
import type { ProcedureId, ShopId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { queryOptions } from '@tanstack/react-query';
import { receivedAtOf, termOf } from './receipt-body.ts';
import type { ReceiptDraft } from './receipt-draft.ts';

/** A promise made now moves with the clock: it is asked for anew as often. */
const asOfNowMs = 60_000;

/** One procedure as it is in force today. */
export const procedureQuestion = (procedureId: ProcedureId | null) =>
  queryOptions({
    queryKey: ['procedure', procedureId],
    queryFn: ({ signal }) =>
      ask('GET /procedures/:procedureId', { params: { procedureId: procedureId ?? '' }, signal }),
    enabled: procedureId !== null,
    staleTime: 10 * 60_000,
  });

/** What a receipt of this draft would promise, as the house counts it. */
export function dueQuestion(shopId: ShopId, procedure: Procedure | undefined, draft: ReceiptDraft) {
  const needed = procedure !== undefined && procedure.processing === null;
  const term = termOf(draft, needed);
  const receivedAt = receivedAtOf(draft);
  return queryOptions({
    queryKey: ['due-preview', shopId, procedure?.procedureId, term, receivedAt],
    queryFn: ({ signal }) =>
      ask('POST /shops/:shopId/due-preview', {
        params: { shopId },
        body: { procedureId: procedure?.procedureId ?? '', receivedAt, term },
        signal,
      }),
    enabled: procedure !== undefined && (!needed || term !== null),
    refetchInterval: asOfNowMs,
    staleTime: asOfNowMs / 2,
  });
}
