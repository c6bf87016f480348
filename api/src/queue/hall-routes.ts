import { findPriorityClasses } from '@motcua/db/shops/hall';
import { findKiosk } from '@motcua/db/shops/kiosk-self';
import type { FastifyInstance } from 'fastify';
import { readBoard } from '../board/read-board.ts';
import { openDoors, repeatOf } from '../door.ts';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import { tellHealth } from '../shops/tell-health.ts';
import { deviceOf } from '../staff/asker.ts';
import { askTestSlip } from './ask-test-slip.ts';
import { callHelp } from './call-help.ts';
import { mergeOffline } from './merge-offline.ts';
import { readHall } from './read-hall.ts';
import { reprintSlip } from './reprint-slip.ts';
import { takeVisit } from './take-visit.ts';

/** What the devices of the hall ask. Their token says which shop they stand in. */
export function hallRoutes(app: FastifyInstance, house: House): void {
  const { ask, act } = openDoors(app, house);

  ask('GET /hall', 'hall.read', async ({ asker }) => readHall(house, deviceOf(asker).shopId));

  ask('GET /kiosk', 'kiosk.read', async ({ asker }) => {
    const { shopId, deviceId } = deviceOf(asker);
    return {
      hall: await readHall(house, shopId),
      priorityClasses: await findPriorityClasses(house.db, shopId),
      kiosk: found(await findKiosk(house.db, deviceId)),
    };
  });

  ask('GET /board', 'board.read', ({ asker }) => readBoard(house, deviceOf(asker)));

  act('POST /help-calls', 'help.call', (tx, { asker }) => callHelp(tx, deviceOf(asker)));

  ask('PUT /devices/self/health', 'device.tell-health', async ({ asker, body }) => {
    await tellHealth(house, deviceOf(asker), body);
    return { done: true as const };
  });
  act(
    'POST /kiosk/offline-visits',
    'visit.take',
    (tx, { asker, body }) => mergeOffline(tx, deviceOf(asker), body),
    ({ asker }) => ({ shopId: deviceOf(asker).shopId }),
  );

  act('POST /visits/:visitId/reprints', 'slip.reprint', (tx, { asker, params }) =>
    reprintSlip(tx, asker, params.visitId),
  );

  act('POST /kiosk/test-slip', 'slip.test', (tx, { asker }) => askTestSlip(house, tx, deviceOf(asker)));

  ask('POST /visits', 'visit.take', async ({ asker, body, request }) =>
    takeVisit(house, deviceOf(asker), body, repeatOf(request, 'POST /visits')),
  );
}
