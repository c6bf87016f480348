import type { Taken, TakeTickets } from '../children/take-tickets.ts';
import type { TakeTicketsFloor } from '../children/take-tickets-floor.ts';
import { clearQueues } from '../place/clear-queues.ts';
import { inChild } from '../place/in-child.ts';
import { layShops } from '../place/lay-shops.ts';
import type { Place } from '../place/open-place.ts';
import { recordTicket } from '../record/record-ticket.ts';
import { atLeast, type Line } from '../tell/line.ts';
import { middle } from '../tell/middle.ts';

const pace = { connections: 32, warmSeconds: 1, seconds: 3 };
const rounds = 5;

/**
 * Tickets through the whole HTTP API against the same SQL straight from Node on `pg`, at 32 connections. Both in turn,
 * each time in an empty hall; the middle of five rounds counts.
 */
export async function tickets(place: Place, say: (words: string) => void): Promise<Line[]> {
  const ticket = await recordTicket(place);
  say(`a ticket is ${ticket.statements.length} statements`);
  const api = await place.api();
  const lines: Line[] = [];
  for (const count of [1, 11, 400]) {
    const shops = await layShops(place.pool, count);
    const [figures, floors]: [number[], number[]] = [[], []];
    for (let round = 1; round <= rounds; round += 1) {
      await clearQueues(place.pool);
      const task = { ...pace, databaseUrl: place.databaseUrl, shops, ticket };
      const floor = await inChild<TakeTicketsFloor, { perSecond: number }>('take-tickets-floor.ts', task);
      await clearQueues(place.pool);
      const taken = await inChild<TakeTickets, Taken>('take-tickets.ts', { ...pace, urls: [api.url], shops });
      floors.push(floor.perSecond);
      figures.push(taken.perSecond);
      say(`${count} shops: ${taken.perSecond.toFixed(0)}/s, floor ${floor.perSecond.toFixed(0)}/s`);
    }
    const name = `tickets, ${count} ${count === 1 ? 'shop' : 'shops'}`;
    lines.push(atLeast(0.6, { name, unit: '/s', figure: middle(figures), floor: middle(floors) }));
  }
  await api.stop();
  return lines;
}
