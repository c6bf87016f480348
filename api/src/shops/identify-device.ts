import type { DeviceId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { lockDevice } from '@motcua/db/shops/devices';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/** Asks a screen to show its name. It hears of it by the journal; one that is not there shows nothing. */
export async function identifyDevice(tx: Tx, clerk: Clerk, deviceId: DeviceId) {
  const device = found(await lockDevice(tx, deviceId));
  mayIn(clerk, device.shopId, 'device.manage');
  if (device.revokedAt !== null) throw new Refusal('not-found');
  await record(tx, {
    name: 'device.identified',
    shopId: device.shopId,
    actor: actorOf(clerk),
    payload: { deviceId, kind: device.kind },
  });
  return { done: true as const };
}
