import type { ScreenHealth } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { keepTroubles } from '@motcua/db/shops/screen-health';
import { inTransaction } from '@motcua/db/transaction';
import type { House } from '../house.ts';
import { actorOf, type HallDevice } from '../staff/asker.ts';

/**
 * A screen tells what is wrong with it: a silent loudspeaker is worse than none, because nobody listens for it.
 * Told again, it is the same: the address needs no key.
 */
export async function tellHealth(house: House, device: HallDevice, health: ScreenHealth): Promise<void> {
  if (await inTransaction(house.db, (tx) => keep(tx, device, health))) house.nudge();
}

async function keep(tx: Tx, device: HallDevice, { troubles }: ScreenHealth): Promise<boolean> {
  const said = [...new Set(troubles)].sort();
  const isNews = await keepTroubles(tx, device.deviceId, said);
  if (isNews)
    await record(tx, {
      name: 'device.health-told',
      shopId: device.shopId,
      actor: actorOf(device),
      payload: { deviceId: device.deviceId, kind: device.device, troubles: said },
    });
  return isNews;
}
