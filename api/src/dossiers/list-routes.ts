import { findDesks } from '@motcua/db/dossiers/find-desks';
import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { clerkOf, mayIn } from '../staff/asker.ts';
import { listDossiers } from './list-dossiers.ts';

/** The work lists of the desks, and to whom a dossier can go from there. */
export function listRoutes(app: FastifyInstance, house: House): void {
  const { ask } = openDoors(app, house);

  ask('GET /shops/:shopId/dossiers', 'dossier.read', ({ asker, params, query }) =>
    listDossiers(house, clerkOf(asker), params.shopId, query, null),
  );
  ask('POST /shops/:shopId/dossier-search', 'dossier.read', ({ asker, params, body }) =>
    listDossiers(house, clerkOf(asker), params.shopId, body, body.typed),
  );
  ask('GET /shops/:shopId/dossier-desks', 'dossier.read', ({ asker, params }) => {
    mayIn(clerkOf(asker), params.shopId, 'dossier.read');
    return findDesks(house.db, params.shopId);
  });
}
