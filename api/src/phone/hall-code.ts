import { createHmac, timingSafeEqual } from 'node:crypto';
import type { HallCode } from '@motcua/contracts/board';
import type { ShopId } from '@motcua/contracts/ids';
import { findPhoneShop, type PhoneShopRow } from '@motcua/db/queue/phone-shop';
import { hallCodePeriods, hallCodeUntil } from '@motcua/rules/queue/hall-code';
import type { House } from '../house.ts';
import { dayKey } from '../queue/day-key.ts';

/**
 * The code that stands on the board now: whoever says it stands in the hall, or stood there a few minutes ago.
 * @returns null where the shop gives no numbers to phones in the hall
 */
export async function hallCodeNow(house: House, shopId: ShopId): Promise<HallCode | null> {
  const shop = await findPhoneShop(house.db, { shopId });
  if (!shop?.phoneTickets.inHall) return null;
  const key = await dayKey(house, shopId, shop.day);
  const [period] = hallCodePeriods(shop.now);
  return { code: codeOf(key, shopId, period), until: new Date(hallCodeUntil(period)).toISOString() };
}

/** Whether this is the code of now or the one before. It takes as long whatever is right of it. */
export async function isHallCode(
  house: House,
  { shopId, day, now }: Pick<PhoneShopRow, 'shopId' | 'day' | 'now'>,
  said: string,
): Promise<boolean> {
  const key = await dayKey(house, shopId, day);
  const guess = Buffer.from(said.padEnd(4).slice(0, 4));
  const right = hallCodePeriods(now).map((period) =>
    timingSafeEqual(Buffer.from(codeOf(key, shopId, period)), guess.length === 4 ? guess : Buffer.alloc(4)),
  );
  return right.includes(true);
}

function codeOf(key: Buffer, shopId: ShopId, period: number): string {
  const digest = createHmac('sha256', key).update(`hall:${shopId}:${period}`).digest();
  return String(digest.readUInt32BE(0) % 10_000).padStart(4, '0');
}
