import type { DeviceId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { findHall } from '@motcua/db/shops/hall';
import { keepSilence } from '@motcua/db/shops/screen-health';
import { inTransaction } from '@motcua/db/transaction';
import type { House } from '../house.ts';
import { openingOf } from '../queue/opening-of.ts';

/**
 * The house notices that a screen has gone silent while its shop is open, or that it is heard again, and writes it in
 * the journal, from which the desks hear it. Who switches the screens off in the evening is not bothered.
 */
export async function tellSilence(house: House, deviceId: DeviceId, isSilent: boolean): Promise<void> {
  if (await inTransaction(house.db, (tx) => keep(tx, deviceId, isSilent))) house.nudge();
}

async function keep(tx: Tx, deviceId: DeviceId, isSilent: boolean): Promise<boolean> {
  const news = await keepSilence(tx, deviceId, isSilent);
  if (news === null) return false;
  const { shopId, kind, troubles } = news;
  if (isSilent) {
    const hall = await findHall(tx, shopId);
    if (!hall || !openingOf(hall).open) {
      await keepSilence(tx, deviceId, false);
      return false;
    }
  }
  await record(tx, {
    name: 'device.health-told',
    shopId,
    actor: { kind: 'clock' },
    payload: { deviceId, kind, troubles },
  });
  return true;
}
