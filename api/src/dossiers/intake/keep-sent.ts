import type { ShopId } from '@motcua/contracts/ids';
import type { SubmitDossier, SubmittedDossier } from '@motcua/contracts/intake';
import { SubmittedDossier as Kept } from '@motcua/contracts/intake';
import { claimKey, keepAnswer } from '@motcua/db/repeats/store';
import { inTransaction } from '@motcua/db/transaction';
import type { House } from '../../house.ts';
import { Refusal } from '../../refusal.ts';
import { receiptToken } from '../receipt-token.ts';
import type { Sent } from './read-sent.ts';
import { submitDossier } from './submit-dossier.ts';

const keyShape = /^[\w-]{16,90}$/;
const KeptAnswer = Kept.omit({ token: true });

/**
 * Keeps what was sent, once: whoever sends it twice, or asks again because the answer was lost, is told the very same.
 * The key is chosen by chance and known to its sender alone; the answer that is kept for it bears no secret.
 * @throws Refusal `idempotency-key-reused` where the same key came with something else
 */
export async function keepSent(
  house: House,
  shopId: ShopId,
  key: string,
  wish: SubmitDossier,
  sent: Sent,
): Promise<SubmittedDossier> {
  if (!keyShape.test(key)) throw new Refusal('idempotency-key-needed');
  const answer = await inTransaction(house.db, async (tx) => {
    const before = await claimKey(tx, 'online', key, sent.hash);
    if (before && before.hash !== sent.hash) throw new Refusal('idempotency-key-reused');
    if (before) return KeptAnswer.parse(before.body);
    const made = await submitDossier(house, tx, shopId, wish, sent.files);
    await keepAnswer(tx, 'online', key, { status: 200, body: made });
    return made;
  });
  house.nudge();
  return { ...answer, token: receiptToken(house.settings.houseKey, answer.dossierId) };
}
