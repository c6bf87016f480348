import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { clerkOf } from '../staff/asker.ts';
import { readJournal } from './read-journal.ts';

/** The diary of a shop, for those who answer for it and those who inspect it. */
export function journalRoutes(app: FastifyInstance, house: House): void {
  const { ask } = openDoors(app, house);

  ask('GET /shops/:shopId/journal', 'journal.read', ({ asker, params, query }) =>
    readJournal(house.db, clerkOf(asker), params.shopId, query),
  );
}
