import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { clerkOf, mayIn } from '../staff/asker.ts';
import { actOnDossier } from './act-on-dossier.ts';
import { previewDue } from './preview-due.ts';
import { readDossier } from './read-dossier.ts';
import { receiveDossier } from './receive-dossier.ts';

/** What the desks do with dossiers. */
export function dossierRoutes(app: FastifyInstance, house: House): void {
  const { ask, act } = openDoors(app, house);

  ask('POST /shops/:shopId/due-preview', 'dossier.receive', async ({ asker, params, body }) => {
    mayIn(clerkOf(asker), params.shopId, 'dossier.receive');
    return (await previewDue(house.db, params.shopId, body)).preview;
  });
  act('POST /shops/:shopId/dossiers', 'dossier.receive', (tx, { asker, params, body }) =>
    receiveDossier(house, tx, clerkOf(asker), params.shopId, body),
  );
  ask('GET /dossiers/:dossierId', 'dossier.read', ({ asker, params }) =>
    readDossier(house, clerkOf(asker), params.dossierId),
  );
  act('POST /dossiers/:dossierId/acts', 'dossier.act', (tx, { asker, params, body }) =>
    actOnDossier(house, tx, clerkOf(asker), params.dossierId, body),
  );
}
