import { createHash } from 'node:crypto';
import { request } from 'undici';
import { layShops } from '../place/lay-shops.ts';
import type { Place } from '../place/open-place.ts';
import { type Replay, reAim } from './re-aim.ts';
import { watchActs } from './watch-act.ts';

/** Takes one ticket at an api that tells its SQL, and makes that SQL ready for the floor. */
export async function recordTicket(place: Place): Promise<Replay> {
  const watch = await watchActs(place);
  const [shop] = await layShops(place.pool, 1);
  const wish = shop?.wishes[0];
  if (!shop || !wish) throw new Error('there is no shop to record a ticket in');
  const key = crypto.randomUUID();
  const take = (headers: Record<string, string>) =>
    request(`${watch.url}/api/v1/visits`, {
      method: 'POST',
      headers: { authorization: `Bearer ${shop.token}`, 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ procedureIds: [wish.procedureId] }),
    });
  // The first one warms the connections up, and marks the device as seen.
  await (await take({ 'idempotency-key': crypto.randomUUID() })).body.dump();
  const answer = await take({ 'idempotency-key': key, ...watch.headers('ticket') });
  const taken: unknown = await answer.body.json();
  const { visitId, stopId, followToken } = idsOf(taken);
  const statements = await watch.statements('ticket');
  await watch.stop();
  return reAim(statements, {
    ...shop,
    ...wish,
    principal: `device:${shop.deviceId}`,
    key,
    visitId,
    stopId,
    followHash: createHash('sha256').update(followToken).digest(),
  });
}

function idsOf(taken: unknown): { visitId: string; stopId: string; followToken: string } {
  const ticket = typeof taken === 'object' && taken !== null ? taken : {};
  const stops: unknown = Reflect.get(ticket, 'stops');
  const [stop]: unknown[] = Array.isArray(stops) ? stops : [];
  const stopId: unknown = typeof stop === 'object' && stop !== null ? Reflect.get(stop, 'stopId') : null;
  const visitId: unknown = Reflect.get(ticket, 'visitId');
  const followToken: unknown = Reflect.get(ticket, 'followToken');
  if (typeof visitId !== 'string' || typeof stopId !== 'string' || typeof followToken !== 'string')
    throw new Error(`no ticket to record: ${JSON.stringify(taken)}`);
  return { visitId, stopId, followToken };
}
