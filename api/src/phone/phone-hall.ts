import { type LocalDate, LocalTime } from '@motcua/contracts/dates';
import type { HallSnapshot } from '@motcua/contracts/hall';
import type { PhoneHall, PhoneSlot } from '@motcua/contracts/phone';
import { countKept } from '@motcua/db/queue/bookings';
import type { PhoneShopRow } from '@motcua/db/queue/phone-shop';
import { findHall, type HallRow } from '@motcua/db/shops/hall';
import { intervalsOn } from '@motcua/rules/calendar/intervals-on';
import { bookingSlots } from '@motcua/rules/queue/booking-slots';
import { secondsOf } from '@motcua/rules/waits/opening-windows';
import type { House } from '../house.ts';
import { readHall } from '../queue/read-hall.ts';
import { found } from '../refusal.ts';

/** As long as nobody notices that what stands on a phone is older. */
const freshMs = 1_000;
const kept = new WeakMap<House, Map<string, { at: number; hall: Promise<PhoneHall> }>>();

/** What phones see of a shop, read at most once a second however many look. */
export function phoneHall(house: House, shop: PhoneShopRow): Promise<PhoneHall> {
  const shops = kept.get(house) ?? new Map<string, { at: number; hall: Promise<PhoneHall> }>();
  kept.set(house, shops);
  const known = shops.get(shop.shopId);
  if (known && performance.now() - known.at < freshMs) return known.hall;
  const hall = readPhoneHall(house, shop);
  shops.set(shop.shopId, { at: performance.now(), hall });
  hall.catch(() => shops.delete(shop.shopId));
  return hall;
}

/** The same, read now: for an act. */
export async function readPhoneHall(house: House, shop: PhoneShopRow): Promise<PhoneHall> {
  const { inHall, later } = shop.phoneTickets;
  const snapshot = await readHall(house, shop.shopId);
  const slotsOf = later ? await slotsBySector(house, shop) : () => [];
  return {
    now: snapshot.now,
    day: shop.day as LocalDate,
    shop: snapshot.shop,
    opening: snapshot.opening,
    inHall,
    later,
    sectors: snapshot.sectors.map((tile) => phoneSector(tile, slotsOf(tile.sector))),
  };
}

function phoneSector(
  tile: HallSnapshot['sectors'][number],
  slots: PhoneSlot[],
): PhoneHall['sectors'][number] {
  const { sector, nameVi, nameEn, nameKm, waiting, likelyHere, wait, openCounters, counters } = tile;
  const served = counters.length > 0;
  const names = { sector, nameVi, nameEn, nameKm };
  return { ...names, waiting, likelyHere, wait, openCounters, served, slots: served ? slots : [] };
}

async function slotsBySector(
  house: House,
  { shopId, phoneTickets }: PhoneShopRow,
): Promise<(sector: string) => PhoneSlot[]> {
  const hall = found(await findHall(house.db, shopId));
  const counted = await countKept(house.db, shopId, hall.day);
  const midnight = midnightBefore(hall);
  const { intervals } = intervalsOn(hall.day as LocalDate, hall.hours, hall.days);
  // Where numbers are given at any hour, times are kept at any hour.
  const opening =
    hall.ticketHours === 'always'
      ? [{ opens: 0, closes: 24 * 60 }]
      : intervals.map(({ opens, closes }) => ({
          opens: secondsOf(opens) / 60,
          closes: secondsOf(closes) / 60,
        }));
  const instant = (minutes: number) => new Date(midnight + minutes * 60_000).toISOString();
  return (sector) =>
    bookingSlots({
      opening,
      slotMinutes: phoneTickets.slotMinutes,
      perSlot: phoneTickets.perSlot,
      nowMinutes: (Date.parse(hall.now) - midnight) / 60_000,
      kept: new Map(
        counted
          .filter((row) => row.sector === sector)
          .map((row) => [Math.round((row.slotAt - midnight) / 60_000), row.kept]),
      ),
    }).map(({ startMinutes, endMinutes, state }) => ({
      startsAt: instant(startMinutes),
      endsAt: instant(endMinutes),
      state,
    }));
}

/** Epoch milliseconds of the midnight before, from the wall's time and the clock's seconds. */
function midnightBefore({ now, time }: HallRow): number {
  const at = Date.parse(now);
  return at - secondsOf(LocalTime.parse(time)) * 1_000 - (at % 60_000);
}
