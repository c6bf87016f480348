import type { DeviceId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { findKiosk } from '@motcua/db/shops/kiosk-self';
import { type Bucket, drawToken } from '@motcua/rules/queue/token-bucket';
import type { House } from '../house.ts';
import { found, insist, Refusal } from '../refusal.ts';
import { actorOf, type HallDevice } from '../staff/asker.ts';

/** Whoever sets a printer right tries a few times; a finger that finds the button must not empty the roll. */
const pace = { burst: 3, perMinute: 1 };
const buckets = new WeakMap<House, Map<DeviceId, Bucket>>();

/**
 * A slip that is no number, to see whether the printer of this kiosk prints. Where the browser prints, it does so itself
 * and the house only writes it down.
 * @throws Refusal `no-printer`, or `slow-down` with the seconds to wait
 */
export async function askTestSlip(house: House, tx: Tx, kiosk: HallDevice): Promise<{ done: true }> {
  const { printing } = found(await findKiosk(house.db, kiosk.deviceId));
  if (printing === 'none') throw new Refusal('no-printer');
  const own = buckets.get(house) ?? new Map<DeviceId, Bucket>();
  buckets.set(house, own);
  const { verdict, bucket } = drawToken(own.get(kiosk.deviceId) ?? null, pace, performance.now());
  own.set(kiosk.deviceId, bucket);
  insist(verdict);
  await record(tx, {
    name: 'slip.test-asked',
    shopId: kiosk.shopId,
    actor: actorOf(kiosk),
    payload: { deviceId: kiosk.deviceId, by: printing },
  });
  return { done: true };
}
