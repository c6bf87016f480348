import type { FastifyInstance } from 'fastify';
import { actInSecret } from '../act-in-secret.ts';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { clerkOf } from '../staff/asker.ts';
import { newSecret } from '../staff/secrets.ts';
import { changeDevice } from './change-device.ts';
import { identifyDevice } from './identify-device.ts';
import { issueDevice } from './issue-device.ts';
import { revokeDevice } from './revoke-device.ts';

/** Kiosks and boards get their tokens and lose them. */
export function deviceRoutes(app: FastifyInstance, house: House): void {
  const { ask, act } = openDoors(app, house);

  ask('POST /shops/:shopId/devices', 'device.manage', ({ asker, params, body, request }) =>
    actInSecret(
      house,
      'POST /shops/:shopId/devices',
      request,
      async () => newSecret(),
      (tx, token) => issueDevice(tx, clerkOf(asker), params.shopId, body, token),
    ),
  );
  act('PATCH /devices/:deviceId', 'device.manage', (tx, { asker, params, body }) =>
    changeDevice(tx, clerkOf(asker), params.deviceId, body),
  );
  act('POST /devices/:deviceId/identification', 'device.manage', (tx, { asker, params }) =>
    identifyDevice(tx, clerkOf(asker), params.deviceId),
  );
  act('DELETE /devices/:deviceId', 'device.manage', (tx, { asker, params }) =>
    revokeDevice(tx, clerkOf(asker), params.deviceId),
  );
}
