import type { HoursPeriod } from '@motcua/contracts/deadlines';
import type { ShopId } from '@motcua/contracts/ids';
import type { OpeningInterval } from '@motcua/contracts/shops';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import { type HoursRow, periodsOf } from './hours-periods.ts';

/** All opening hours of a shop, each with the days on which they hold, in order and without a gap. */
export async function findPeriods(db: Database | Tx, shopId: ShopId): Promise<HoursPeriod[]> {
  const found = await db.execute<HoursRow>(sql`
    select weekday, to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes, from_day::text as "fromDay",
      until_day::text as "untilDay"
    from shop_hours where shop_id = ${shopId} order by from_day, weekday, opens`);
  return periodsOf(found.rows);
}

/** Keeps the periods of a shop as they are given. A week without an hour has no row: what lies between two is closed. */
export async function keepPeriods(tx: Tx, shopId: ShopId, periods: readonly HoursPeriod[]): Promise<void> {
  const rows = periods.flatMap(({ from, until, hours }) =>
    hours.map((hour) => ({ ...hour, fromDay: from, untilDay: until })),
  );
  await tx.execute(sql`delete from shop_hours where shop_id = ${shopId}`);
  await tx.execute(sql`
    insert into shop_hours (shop_id, weekday, opens, closes, from_day, until_day)
    select ${shopId}, weekday, opens, closes, "fromDay", "untilDay"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as hour(weekday smallint, opens time, closes time,
      "fromDay" date, "untilDay" date)`);
}

/** The first hours of a new shop: as far as anybody looks back, it never had others. */
export function layHours(tx: Tx, shopId: ShopId, hours: readonly OpeningInterval[]): Promise<void> {
  return keepPeriods(tx, shopId, periodsOf(hours.map((hour) => ({ ...hour, fromDay, untilDay: null }))));
}

const fromDay = '2000-01-01';
