import type { ShopId } from '@motcua/contracts/ids';
import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import { holderOf } from '../staff/asker.ts';
import { lastForecast } from '../waits/forecast.ts';
import { cancelVisit } from './cancel-visit.ts';
import type { Followers } from './followers.ts';
import { postponeStop } from './postpone-stop.ts';
import { pictureOf } from './read-picture.ts';
import { ticketPageRoutes } from './ticket-page-routes.ts';

/** What the holder of a ticket asks from a phone. The token comes in a header; only the page itself bears it in its address. */
export async function followRoutes(app: FastifyInstance, house: House, followers: Followers): Promise<void> {
  const { ask, act } = openDoors(app, house);
  // These acts hold the queue: they tell the last forecast and never wait for a new one.
  const quotesOf = (shopId: ShopId) => lastForecast(house, shopId, null).ofStops;

  ask('GET /follow', 'visit.follow', async ({ asker }) => {
    const { shopId, visitId } = holderOf(asker);
    return found((await pictureOf(house, shopId)).of(visitId));
  });

  act(
    'POST /follow/stops/:stopId/postponement',
    'visit.follow',
    async (tx, { asker, params }) => {
      const holder = holderOf(asker);
      return postponeStop(tx, holder, params.stopId, quotesOf(holder.shopId));
    },
    ({ asker }) => ({ shopId: holderOf(asker).shopId }),
  );

  act(
    'POST /follow/cancellation',
    'visit.follow',
    async (tx, { asker }) => {
      const holder = holderOf(asker);
      return cancelVisit(tx, holder, quotesOf(holder.shopId));
    },
    ({ asker }) => ({ shopId: holderOf(asker).shopId }),
  );

  // Kept open: each change of the ticket as it happens. Not an EventSource of the browser, which can send no header.
  app.route({
    method: 'GET',
    url: '/api/v1/follow/stream',
    config: { permission: 'visit.follow', answers: 'text' },
    schema: { hide: true },
    // Node keeps the headers of an answer for as long as it is open: a dozen that only matter to pages would be kept
    // five thousand times, a third of what a phone weighs here.
    helmet: false,
    handler: async (request, reply) => {
      const { shopId, visitId } = holderOf(request.asker);
      reply.hijack();
      reply.raw.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      await followers.admit(shopId, visitId, reply.raw).catch((error: unknown) => {
        house.log.warn({ err: error }, 'a phone could not be told where its ticket stands');
        reply.raw.destroy();
      });
    },
  });
  app.addHook('preClose', async () => followers.close());

  await ticketPageRoutes(app, house);
}
