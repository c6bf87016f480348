import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { clerkOf } from '../staff/asker.ts';
import { readScores } from './read-scores.ts';

/** What heads of units and inspectors ask about waiting. */
export function waitRoutes(app: FastifyInstance, house: House): void {
  const { ask } = openDoors(app, house);

  ask('GET /shops/:shopId/quotes', 'waits.read', async ({ asker, params }) => ({
    weeks: await readScores(house, clerkOf(asker), params.shopId),
  }));
}
