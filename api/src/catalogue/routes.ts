import { findProcedure } from '@motcua/db/catalogue/find-procedure';
import { findSectors } from '@motcua/db/catalogue/find-sectors';
import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import { clerkOf } from '../staff/asker.ts';
import { listProcedures } from './list-procedures.ts';
import { publishProcedure } from './publish-procedure.ts';
import { publishVersion } from './publish-version.ts';
import { retireProcedure } from './retire-procedure.ts';

/** The catalogue: read by anybody, published by administrators. */
export function catalogueRoutes(app: FastifyInstance, house: House): void {
  const { ask, act } = openDoors(app, house);

  ask('GET /sectors', 'catalogue.read', async () => ({ sectors: await findSectors(house.db) }));
  ask('GET /procedures', 'catalogue.read', ({ query }) => listProcedures(house.db, query));
  ask('GET /procedures/:procedureId', 'catalogue.read', async ({ params }) =>
    found(await findProcedure(house.db, params.procedureId)),
  );
  act('POST /procedures', 'catalogue.publish', (tx, { asker, body }) =>
    publishProcedure(tx, clerkOf(asker), body),
  );
  act('POST /procedures/:procedureId/versions', 'catalogue.publish', (tx, { asker, params, body }) =>
    publishVersion(tx, clerkOf(asker), params.procedureId, body),
  );
  act('POST /procedures/:procedureId/retirement', 'catalogue.publish', (tx, { asker, params, body }) =>
    retireProcedure(tx, clerkOf(asker), params.procedureId, body.validTo),
  );
}
