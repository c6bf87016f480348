import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { clerkOf } from '../staff/asker.ts';
import { amendTurnedAway } from './amend-turned-away.ts';
import { receiveTurnedAway } from './receive-turned-away.ts';
import { turnAway } from './turn-away.ts';
import { visitDossiers } from './visit-dossiers.ts';

/** What happens around a receipt at the counter: turned away, come again, several in one visit. */
export function receiptRoutes(app: FastifyInstance, house: House): void {
  const { ask, act } = openDoors(app, house);

  act('POST /shops/:shopId/turned-away', 'dossier.receive', (tx, { asker, params, body }) =>
    turnAway(house, tx, clerkOf(asker), params.shopId, body),
  );
  act('POST /dossiers/:dossierId/receipt', 'dossier.receive', (tx, { asker, params, body }) =>
    receiveTurnedAway(house, tx, clerkOf(asker), params.dossierId, body),
  );
  act('POST /dossiers/:dossierId/amendments', 'dossier.receive', (tx, { asker, params, body }) =>
    amendTurnedAway(house, tx, clerkOf(asker), params.dossierId, body),
  );
  ask('GET /visits/:visitId/dossiers', 'dossier.read', async ({ asker, params }) => ({
    dossiers: await visitDossiers(house, clerkOf(asker), params.visitId),
  }));
}
