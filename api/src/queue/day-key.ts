import type { ShopId } from '@motcua/contracts/ids';
import { ensureDayKey } from '@motcua/db/shops/day-keys';
import type { House } from '../house.ts';

const known = new WeakMap<House, Map<ShopId, { day: string; key: Buffer }>>();

/** The key of a shop's day. Every ticket needs it, and it is the same all day long: today's is remembered. */
export async function dayKey(house: House, shopId: ShopId, day: string): Promise<Buffer> {
  const keys = known.get(house) ?? new Map<ShopId, { day: string; key: Buffer }>();
  known.set(house, keys);
  const last = keys.get(shopId);
  if (last?.day === day) return last.key;
  const key = await ensureDayKey(house.db, shopId, day);
  // An answer of yesterday asked for again must not push today's key out.
  if (!last || last.day < day) keys.set(shopId, { day, key });
  return key;
}
