import type { ScreenHealth } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { keepTroubles } from '@motcua/db/shops/screen-health';
import { actorOf, type HallDevice } from '../staff/asker.ts';

/**
 * A screen tells what is wrong with it: a silent loudspeaker is worse than none, because nobody listens for it.
 * @returns whether it was news
 */
export async function tellHealth(tx: Tx, device: HallDevice, { troubles }: ScreenHealth): Promise<boolean> {
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
