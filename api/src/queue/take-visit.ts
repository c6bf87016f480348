import type { TakenVisit, TakeVisit } from '@motcua/contracts/queue';
import type { House } from '../house.ts';
import type { HallDevice } from '../staff/asker.ts';
import { paceKiosk } from './pace-kiosk.ts';
import { type Repeat, takeNumber } from './take-number.ts';

/**
 * Takes one number at a kiosk for everything a citizen came for: one stop per sector, in the order chosen, all waiting at
 * once. A repeat with the same key gets the same ticket, also when the shop has closed in between.
 */
export function takeVisit(
  house: House,
  kiosk: HallDevice,
  wish: TakeVisit,
  repeat: Repeat,
): Promise<TakenVisit> {
  return takeNumber(
    house,
    {
      shopId: kiosk.shopId,
      deviceId: kiosk.deviceId,
      giver: { kind: 'device', id: kiosk.deviceId },
      mayBegin: () => paceKiosk(house, kiosk),
    },
    wish,
    repeat,
  );
}
