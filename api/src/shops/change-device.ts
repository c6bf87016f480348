import type { DeviceId } from '@motcua/contracts/ids';
import type { ChangeDevice, Device } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { lockDevice, updateDevice } from '@motcua/db/shops/devices';
import { changedFields } from '../changed-fields.ts';
import { found } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/** A device's name, or how it prints. Its token stays. */
export async function changeDevice(
  tx: Tx,
  clerk: Clerk,
  deviceId: DeviceId,
  change: ChangeDevice,
): Promise<Device> {
  const device = found(await lockDevice(tx, deviceId));
  mayIn(clerk, device.shopId, 'device.manage');
  const changed = await updateDevice(tx, deviceId, change);
  await record(tx, {
    name: 'device.changed',
    shopId: device.shopId,
    actor: actorOf(clerk),
    payload: { fields: changedFields<ChangeDevice>(device, change), deviceId, kind: device.kind },
  });
  return changed;
}
