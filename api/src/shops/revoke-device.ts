import type { DeviceId } from '@motcua/contracts/ids';
import type { Device } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { lockDevice, markRevoked } from '@motcua/db/shops/devices';
import { found } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/** Takes a device's token back: lost, stolen, or replaced. Doing it twice does no harm. */
export async function revokeDevice(tx: Tx, clerk: Clerk, deviceId: DeviceId): Promise<Device> {
  const device = found(await lockDevice(tx, deviceId));
  mayIn(clerk, device.shopId, 'device.manage');
  if (device.revokedAt !== null) return device;
  const revoked = await markRevoked(tx, deviceId);
  await record(tx, {
    name: 'device.revoked',
    shopId: device.shopId,
    actor: actorOf(clerk),
    payload: { deviceId, kind: device.kind },
  });
  return revoked;
}
