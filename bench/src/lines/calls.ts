import type { CallNext } from '../children/call-next.ts';
import type { CallNextFloor } from '../children/call-next-floor.ts';
import { inChild } from '../place/in-child.ts';
import { layFullShop } from '../place/lay-full-shop.ts';
import type { Place } from '../place/open-place.ts';
import { recordCalling } from '../record/record-calling.ts';
import { atLeast, atMost, type Line } from '../tell/line.ts';
import { middle } from '../tell/middle.ts';

const clerks = 16;
const waiting = 1_600;
const rounds = 3;
const pace = { connections: clerks, warmSeconds: 0.5, seconds: 6 };

type Measured = { done: number; perSecond: number };

/**
 * Sixteen clerks call at one queue of 1,600 people. A call counts together with its finish, for the house and for the
 * floor alike. Each round has a full queue of its own; afterwards the calls are read back in their order, and whoever
 * was called after somebody who had come later is an inversion.
 */
export async function calls(place: Place, say: (words: string) => void): Promise<Line[]> {
  const acts = await recordCalling(place);
  say(`a call is ${acts.call.statements.length} statements, its finish ${acts.finish.statements.length}`);
  const api = await place.api();
  const [figures, floors]: [number[], number[]] = [[], []];
  let inversions = 0;
  let called = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const bare = await layFullShop(place.pool, { clerks, waiting });
    const floor = await inChild<CallNextFloor, Measured>('call-next-floor.ts', {
      ...pace,
      ...acts,
      databaseUrl: place.databaseUrl,
      shopId: bare.shopId,
      clerks: bare.clerks,
    });
    const shop = await layFullShop(place.pool, { clerks, waiting });
    const house = await inChild<CallNext, Measured>('call-next.ts', {
      ...pace,
      url: api.url,
      clerks: shop.clerks,
    });
    floors.push(floor.perSecond);
    figures.push(house.perSecond);
    const order = await countInversions(place, shop.shopId);
    inversions += order.inversions;
    called += order.called;
    say(`${house.perSecond.toFixed(0)}/s, floor ${floor.perSecond.toFixed(0)}/s`);
  }
  await api.stop();
  return [
    atMost(0, {
      name: `call next, ${clerks} clerks: inversions (${called} calls)`,
      unit: '',
      figure: inversions,
      floor: null,
    }),
    atLeast(0.5, {
      name: `call next, ${clerks} clerks, ${waiting} waiting`,
      unit: '/s',
      figure: middle(figures),
      floor: middle(floors),
    }),
  ];
}

async function countInversions(
  place: Place,
  shopId: string,
): Promise<{ inversions: number; called: number }> {
  const counted = await place.pool.query<{ inversions: number; called: number }>(
    `select count(*)::int as called, count(*) filter (where sequence < highest_before)::int as inversions
     from (
       select s.sequence, max(s.sequence) over (order by j.xact, j.id rows between unbounded preceding and 1 preceding)
         as highest_before
       from journal j join stops s on s.id = (j.payload ->> 'stopId')::uuid
       where j.shop_id = $1 and j.name = 'stop.called'
     ) calls`,
    [shopId],
  );
  return counted.rows[0] ?? { inversions: -1, called: 0 };
}
