import type { SectorCode, ShopId } from '@motcua/contracts/ids';
import type { WaitQuote } from '@motcua/contracts/waits';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** A quote of an earlier day and what became of it. */
export type KeptQuote = {
  day: string;
  /** Of the shop's wall clock, when it was said: 8 is from eight to nine. */
  hour: number;
  sector: SectorCode;
  /** As it was said. */
  quote: WaitQuote;
  margins: { below: number; above: number };
  /** From the quote to the first call; null where the day did not reach its holder. */
  waitedMinutes: number | null;
};

/** More than the largest hall gives on one day, so that a span of days is never cut short in its first week. */
const quotesADay = 720;

/**
 * The quotes of the last days, the newest first, without those whose holder gave up or was sent elsewhere: they say
 * nothing about waiting.
 */
export async function findScoredQuotes(db: Database, shopId: ShopId, days: number): Promise<KeptQuote[]> {
  const found = await db.execute<KeptQuote>(sql`
    with clock as materialized (
      select time_zone, (house_now() at time zone time_zone)::date as today from shops where id = ${shopId})
    select s.day::text, extract(hour from q.at at time zone clock.time_zone)::int as hour, s.sector,
      jsonb_build_object('ahead', q.ahead, 'p10Minutes', q.p10_minutes, 'p50Minutes', q.p50_minutes,
        'p90Minutes', q.p90_minutes, 'notTodayChance', q.not_today_chance, 'method', q.method) as quote,
      jsonb_build_object('below', q.margin_below, 'above', q.margin_above) as margins,
      (select (extract(epoch from min(call.called_at) - q.at) / 60)::float8 from calls call
        where call.stop_id = s.id and call.outcome is distinct from 'undone') as "waitedMinutes"
    from quotes q join stops s on s.id = q.stop_id, clock
    where s.shop_id = ${shopId} and s.day >= clock.today - ${days}::int and s.day < clock.today
      and s.postponed_at is null and s.transferred_from is null
      and (s.state <> 'cancelled' or exists (select 1 from calls call where call.stop_id = s.id))
    order by q.at desc limit ${days * quotesADay}::int`);
  return found.rows;
}
