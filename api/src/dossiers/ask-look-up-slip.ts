import type { LookUpSlipWish } from '@motcua/contracts/dossiers';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { findKiosk } from '@motcua/db/shops/kiosk-self';
import type { FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type HallDevice } from '../staff/asker.ts';
import { lookUpRow } from './look-up.ts';
import type { LookUpPace } from './look-up-pace.ts';

/**
 * What a dossier's holder was told, on paper: whoever asks says again what only they know. The house prints it beside, or
 * the kiosk's own browser does and the house writes it down. Nothing of the answer is kept.
 * @throws Refusal `not-found` as the look-up, `no-printer`, or `slow-down`
 */
export async function askLookUpSlip(
  house: House,
  tx: Tx,
  pace: LookUpPace,
  { kiosk, request, wish }: { kiosk: HallDevice; request: FastifyRequest; wish: LookUpSlipWish },
): Promise<{ done: true }> {
  const { printing } = found(await findKiosk(house.db, kiosk.deviceId));
  if (printing === 'none') throw new Refusal('no-printer');
  const { dossierId } = found(await lookUpRow(house, pace, request, wish));
  pace.print(kiosk.deviceId);
  await record(tx, {
    name: 'slip.look-up-asked',
    shopId: kiosk.shopId,
    actor: actorOf(kiosk),
    payload: { deviceId: kiosk.deviceId, dossierId, language: wish.language, by: printing },
  });
  return { done: true };
}
