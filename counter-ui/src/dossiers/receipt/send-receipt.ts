import type { DossierId, ShopId, StopId } from '@motcua/contracts/ids';
import type { ReceivedDossier } from '@motcua/contracts/receipt';
import { ask, Refused } from '@motcua/ui/connection/api-client.ts';
import { receiptBody } from './receipt-body.ts';
import type { ReceiptDraft, SentReceipt } from './receipt-draft.ts';

/** The pauses before the same is sent again, in milliseconds. */
const pausesMs = [400, 1_200];

export type Sending = {
  draft: ReceiptDraft;
  shopId: ShopId;
  stopId: StopId | null;
  /** What was turned away and comes again; null for a new dossier. */
  againId: DossierId | null;
  termNeeded: boolean;
};

/**
 * Sends a receipt under the draft's own key: however often it is pressed, repeated or sent again after a reload, it is
 * one dossier. Where an earlier press without an answer turns out to have been kept with other content, that dossier is
 * the one: `asSent` is what the house has of it.
 */
export async function sendReceipt(
  sending: Sending,
): Promise<{ received: ReceivedDossier; asSent: SentReceipt | null }> {
  const { draft, shopId, stopId, againId, termNeeded } = sending;
  const body = receiptBody(draft, stopId, termNeeded);
  const { key } = draft;
  if (againId !== null) {
    // What was typed wrongly the first time is said anew with it; the procedure and the channel stay as they were.
    const { procedureId: _procedure, caseVi: _case, channel: _channel, ...again } = body;
    const received = await patiently(() =>
      ask('POST /dossiers/:dossierId/receipt', { params: { dossierId: againId }, body: again, key }),
    );
    return { received, asSent: null };
  }
  const send = (said: typeof body) =>
    patiently(() => ask('POST /shops/:shopId/dossiers', { params: { shopId }, body: said, key }));
  let reused: unknown;
  for (const said of [body, ...draft.sent.toReversed()]) {
    try {
      return { received: await send(said), asSent: said === body ? null : said };
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'idempotency-key-reused') throw error;
      reused = error;
    }
  }
  throw reused;
}

/** Without an answer the same is sent again; a refusal is an answer. */
export async function patiently<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  for (const pauseMs of pausesMs) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'unavailable') throw error;
    }
    await new Promise<void>((wake) => setTimeout(wake, pauseMs));
  }
  return send();
}
