import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { clerkOf } from '../staff/asker.ts';
import { goOnWithout } from './go-on-without.ts';
import { planSteps } from './plan-steps.ts';

/** What other agencies do for a dossier, in stages. An answer is an act like any other. */
export function stepRoutes(app: FastifyInstance, house: House): void {
  const { act } = openDoors(app, house);

  act('POST /dossiers/:dossierId/steps', 'dossier.act', (tx, { asker, params, body }) =>
    planSteps(house, tx, clerkOf(asker), params.dossierId, body),
  );
  act('POST /dossiers/:dossierId/going-on', 'dossier.act', (tx, { asker, params, body }) =>
    goOnWithout(house, tx, clerkOf(asker), params.dossierId, body),
  );
}
