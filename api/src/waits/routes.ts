import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { clerkOf } from '../staff/asker.ts';
import { quotesCsvRoute } from './quotes-csv-route.ts';
import { readScores } from './read-scores.ts';

/** What heads of units and inspectors ask about waiting. */
export function waitRoutes(app: FastifyInstance, house: House): void {
  const { ask } = openDoors(app, house);

  ask('GET /shops/:shopId/quotes', 'waits.read', ({ asker, params }) =>
    readScores(house, clerkOf(asker), params.shopId),
  );
  quotesCsvRoute(app, house);
}
