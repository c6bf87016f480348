import { type OpeningInterval, SetHours, type Shop } from '@motcua/contracts/shops';
import type { Tx } from '../connect.ts';
import { keepCauses } from '../dossiers/lateness-causes.ts';
import { usualCauses } from '../dossiers/usual-causes.ts';
import { layHours } from './hours.ts';
import { insertUsualSectors } from './sectors.ts';
import { insertShop, type NewShop } from './shops.ts';

/**
 * A new shop as every shop begins: strict arrival, the usual office hours, and all sectors with their usual letters.
 * They are offered but served nowhere until the first counter is set up, so the kiosk gives no number too early.
 */
export async function layShop(tx: Tx, shop: Omit<NewShop, 'policy'>): Promise<Shop> {
  const made = await insertShop(tx, { ...shop, policy: { kind: 'arrival' } });
  await insertUsualSectors(tx, made.shopId);
  await layHours(tx, made.shopId, usualHours);
  await keepCauses(tx, made.shopId, usualCauses);
  return made;
}

/** Monday to Friday, morning and afternoon. */
const usualHours: readonly OpeningInterval[] = SetHours.parse({
  hours: [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, opens: '07:00', closes: '11:00' },
    { weekday, opens: '13:00', closes: '17:00' },
  ]),
}).hours;
