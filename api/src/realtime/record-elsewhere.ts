import type { DeviceId, ShopId } from '@motcua/contracts/ids';
import { record } from '@motcua/db/journal/record';
import { inTransaction } from '@motcua/db/transaction';
import type { House } from '../house.ts';

/** Writes down that a device's token speaks from two machines at once. From where is nobody's business but the operator's log. */
export async function recordElsewhere(
  house: House,
  device: { deviceId: DeviceId; shopId: ShopId },
): Promise<void> {
  await inTransaction(house.db, (tx) =>
    record(tx, {
      name: 'device.seen-elsewhere',
      shopId: device.shopId,
      actor: { kind: 'device', id: device.deviceId },
      payload: { deviceId: device.deviceId },
    }),
  );
  house.nudge();
}
