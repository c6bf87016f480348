import type { Booking } from '@motcua/contracts/phone';
import type { BookingRow } from '@motcua/db/queue/bookings';
import { followToken } from '@motcua/db/queue/follow-token';
import { findHall } from '@motcua/db/shops/hall';
import { arrivalWindow, hasLapsed } from '@motcua/rules/queue/booking-arrival';
import type { House } from '../house.ts';
import { dayKey } from '../queue/day-key.ts';
import { found } from '../refusal.ts';

/** A kept time as its holder sees it. One that nobody came for has lapsed, also before the clock's round has written it down. */
export async function readBooking(house: House, row: BookingRow): Promise<Booking> {
  const { code, nameVi, nameEn, address, timeZone } = found(await findHall(house.db, row.shopId));
  const window = arrivalWindow(row.slotAt, row.slotEndsAt);
  const instant = (at: number) => new Date(at).toISOString();
  const key = await dayKey(house, row.shopId, row.day);
  return {
    now: instant(row.now),
    language: row.language,
    shop: { code, nameVi, nameEn, address, timeZone },
    sector: row.sector,
    nameVi: row.nameVi,
    nameEn: row.nameEn,
    nameKm: row.nameKm,
    slotAt: instant(row.slotAt),
    slotEndsAt: instant(row.slotEndsAt),
    arriveFrom: instant(window.from),
    arriveUntil: instant(window.until),
    state: row.outcome ?? (hasLapsed(row, row.now) ? 'lapsed' : 'kept'),
    followToken: row.visitId === null ? null : followToken(key, row.visitId),
  };
}
