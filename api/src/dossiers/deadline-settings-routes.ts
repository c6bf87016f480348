import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { clerkOf } from '../staff/asker.ts';
import { readDeadlineSettings } from './deadline-settings.ts';
import { setDeadlineSettings } from './set-deadline-settings.ts';
import { setLatenessCauses } from './set-lateness-causes.ts';

/** What a shop sets of its deadlines. */
export function deadlineSettingsRoutes(app: FastifyInstance, house: House): void {
  const { ask, act } = openDoors(app, house);

  ask('GET /shops/:shopId/deadline-settings', 'deadlines.read', ({ asker, params }) =>
    readDeadlineSettings(house.db, clerkOf(asker), params.shopId),
  );
  act('PUT /shops/:shopId/deadline-settings', 'deadlines.set', (tx, { asker, params, body }) =>
    setDeadlineSettings(tx, clerkOf(asker), params.shopId, body),
  );
  act('PUT /shops/:shopId/lateness-causes', 'deadlines.set', (tx, { asker, params, body }) =>
    setLatenessCauses(tx, clerkOf(asker), params.shopId, body),
  );
}
