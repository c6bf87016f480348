import type { TakeByPhone, TakenByPhone } from '@motcua/contracts/phone';
import { TakeVisit } from '@motcua/contracts/queue';
import type { House } from '../house.ts';
import { type Repeat, takeNumber } from '../queue/take-number.ts';
import { Refusal } from '../refusal.ts';
import type { AskingPhone } from './asking-phone.ts';
import { isHallCode } from './hall-code.ts';
import type { PhonePace } from './phone-pace.ts';

/**
 * Somebody in the hall takes a number by phone: the code on the board says that they are there. One live number for each
 * phone and sector.
 * @throws Refusal `phone-tickets-off`, `wrong-hall-code`, `slow-down` after too many wrong codes, `already-waiting`
 */
export async function takeByPhone(
  house: House,
  pace: PhonePace,
  { shop, phone, request }: AskingPhone,
  wish: TakeByPhone,
  repeat: Repeat,
): Promise<TakenByPhone> {
  const { label, followToken } = await takeNumber(
    house,
    {
      shopId: shop.shopId,
      deviceId: null,
      giver: { kind: 'citizen' },
      phoneHash: phone,
      async mayBegin() {
        if (!shop.phoneTickets.inHall) throw new Refusal('phone-tickets-off');
        const right = await pace.tryCode(request, phone, () => isHallCode(house, shop, wish.code));
        if (!right) throw new Refusal('wrong-hall-code');
      },
    },
    TakeVisit.parse({ sectors: [wish.sector], language: wish.language }),
    repeat,
  );
  return { label, followToken };
}
