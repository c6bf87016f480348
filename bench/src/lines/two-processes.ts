import type { Taken, TakeTickets } from '../children/take-tickets.ts';
import { clearQueues } from '../place/clear-queues.ts';
import { inChild } from '../place/in-child.ts';
import { layShops } from '../place/lay-shops.ts';
import type { Place } from '../place/open-place.ts';
import { atMost, type Line } from '../tell/line.ts';

/**
 * Two api processes give out numbers of the same shops at once. Counted afterwards in the database: numbers given twice,
 * numbers left out, series whose counter says another number than the last one given, and answers without a ticket.
 */
export async function twoProcesses(place: Place, say: (words: string) => void): Promise<Line[]> {
  const apis = [await place.api(), await place.api()];
  const shops = await layShops(place.pool, 3);
  await clearQueues(place.pool);
  const urls = apis.map(({ url }) => url);
  const task = { connections: 32, warmSeconds: 0, seconds: 5, urls, shops };
  const { answered } = await inChild<TakeTickets, Taken>('take-tickets.ts', task);
  const counted = await place.pool.query<{ wrong: number; tickets: number }>(
    `with series as (
       select shop_id, day, prefix, count(*) as given, count(distinct number) as different, max(number) as highest
       from visits where shop_id = any($1) group by shop_id, day, prefix
     )
     select sum(given)::int as tickets,
       sum((given - different) + (highest - different) + abs(s.last - highest))::int as wrong
     from series join number_series s using (shop_id, day, prefix)`,
    [shops.map(({ shopId }) => shopId)],
  );
  const { wrong = -1, tickets = 0 } = counted.rows[0] ?? {};
  say(`${tickets} tickets from two processes, ${answered} answers`);
  await Promise.all(apis.map((api) => api.stop()));
  return [
    atMost(0, {
      name: `two processes: doubled or missing numbers (${tickets} tickets)`,
      unit: '',
      figure: wrong + Math.abs(tickets - answered),
      floor: null,
    }),
  ];
}
