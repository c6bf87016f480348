import { createHmac } from 'node:crypto';
import type { BookingId, SectorCode, ShopId, VisitId } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/**
 * The token of the page of a kept time, as that of a ticket is made: from the day's key, so that nobody has to keep it and
 * it is dead with the day.
 * @returns 22 characters that are safe in an address
 */
export function bookingToken(dayKey: Buffer, bookingId: BookingId): string {
  return createHmac('sha256', dayKey)
    .update(`booking:${bookingId}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}

export type NewBooking = {
  bookingId: BookingId;
  shopId: ShopId;
  day: string;
  sector: SectorCode;
  slotAt: string;
  slotEndsAt: string;
  language: Language;
  phoneHash: Buffer;
  followHash: Buffer;
};

/** Keeps a time. One live time for each phone and sector is guarded by `one_booking_per_phone_and_sector`. */
export async function insertBooking(tx: Tx, booking: NewBooking): Promise<void> {
  await tx.execute(sql`
    insert into bookings (id, shop_id, day, sector, slot_at, slot_ends_at, language, phone_hash, follow_hash, booked_at)
    values (${booking.bookingId}, ${booking.shopId}, ${booking.day}::date, ${booking.sector}, ${booking.slotAt},
      ${booking.slotEndsAt}, ${booking.language}::language, ${booking.phoneHash}, ${booking.followHash}, house_now())`);
}

/** Lets nobody else keep a time of the same sector and day until this transaction is over: the places are counted first. */
export async function lockSlots(tx: Tx, shopId: ShopId, day: string, sector: SectorCode): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`slots ${shopId} ${day} ${sector}`}, 0))`,
  );
}

/** How many places of each slot are taken. One that was given back or lapsed is free again; one who came had it. */
export async function countKept(
  db: Database | Tx,
  shopId: ShopId,
  day: string,
): Promise<{ sector: SectorCode; slotAt: number; kept: number }[]> {
  const found = await db.execute<{ sector: SectorCode; slotAt: number; kept: number }>(sql`
    select sector, (extract(epoch from slot_at) * 1000)::float8 as "slotAt", count(*)::int as kept
    from bookings where shop_id = ${shopId} and day = ${day}::date and (outcome is null or outcome = 'arrived')
    group by sector, slot_at`);
  return found.rows;
}

/** Whether this phone already keeps a time in the sector. */
export async function holdsBooking(
  db: Database | Tx,
  of: { shopId: ShopId; day: string; sector: SectorCode; phoneHash: Buffer },
): Promise<boolean> {
  const found = await db.execute(sql`
    select 1 from bookings where shop_id = ${of.shopId} and day = ${of.day}::date and sector = ${of.sector}
      and phone_hash = ${of.phoneHash} and ended_at is null`);
  return found.rows.length > 0;
}

export type BookingRow = {
  bookingId: BookingId;
  shopId: ShopId;
  day: string;
  sector: SectorCode;
  nameVi: string;
  nameEn: string;
  nameKm: string | null;
  /** Epoch milliseconds, as `now`. */
  slotAt: number;
  slotEndsAt: number;
  now: number;
  language: Language;
  phoneHash: Buffer;
  outcome: 'arrived' | 'cancelled' | 'lapsed' | null;
  visitId: VisitId | null;
};

const bookingsWhere = (condition: ReturnType<typeof sql>) => sql`
  select b.id as "bookingId", b.shop_id as "shopId", b.day::text, b.sector,
    sec.name_vi as "nameVi", sec.name_en as "nameEn", sec.name_km as "nameKm",
    (extract(epoch from b.slot_at) * 1000)::float8 as "slotAt",
    (extract(epoch from b.slot_ends_at) * 1000)::float8 as "slotEndsAt",
    (extract(epoch from house_now()) * 1000)::float8 as now,
    b.language, b.phone_hash as "phoneHash", b.outcome, b.visit_id as "visitId"
  from bookings b join sectors sec on sec.code = b.sector join shops s on s.id = b.shop_id
  where ${condition}`;

/** The kept time that a token belongs to, while its day lasts on the wall clock of its shop. */
export async function findBooking(db: Database | Tx, tokenHash: Buffer): Promise<BookingRow | null> {
  const found = await db.execute<BookingRow>(
    bookingsWhere(sql`b.follow_hash = ${tokenHash} and b.day = (house_now() at time zone s.time_zone)::date`),
  );
  return found.rows[0] ?? null;
}

/** The same booking again, held until the transaction is over. */
export async function lockBooking(tx: Tx, bookingId: BookingId): Promise<BookingRow | null> {
  await tx.execute(sql`select 1 from bookings where id = ${bookingId} for update`);
  const found = await tx.execute<BookingRow>(bookingsWhere(sql`b.id = ${bookingId}`));
  return found.rows[0] ?? null;
}

/** Ends a kept time that has not ended. */
export async function endBooking(
  tx: Tx,
  bookingId: BookingId,
  outcome: 'arrived' | 'cancelled' | 'lapsed',
  visitId: VisitId | null = null,
): Promise<boolean> {
  const ended = await tx.execute(sql`
    update bookings set ended_at = house_now(), outcome = ${outcome}, visit_id = ${visitId}::uuid
    where id = ${bookingId} and ended_at is null returning id`);
  return ended.rows.length > 0;
}

/** Kept times that nobody came for, by the house clock. */
export async function findLapsedBookings(
  db: Database | Tx,
  graceSeconds: number,
  limit: number,
): Promise<BookingId[]> {
  const found = await db.execute<{ id: BookingId }>(sql`
    select id from bookings
    where ended_at is null and slot_ends_at + make_interval(secs => ${graceSeconds}) < house_now()
    order by slot_ends_at limit ${limit}`);
  return found.rows.map((row) => row.id);
}
