import { findPriorityClasses } from '@motcua/db/shops/hall';
import type { FastifyInstance } from 'fastify';
import { openDoors, repeatOf } from '../door.ts';
import type { House } from '../house.ts';
import { deviceOf } from '../staff/asker.ts';
import { readHall } from './read-hall.ts';
import { takeVisit } from './take-visit.ts';

/** What the devices of the hall ask. Their token says which shop they stand in. */
export function hallRoutes(app: FastifyInstance, house: House): void {
  const { ask } = openDoors(app, house);

  ask('GET /hall', 'hall.read', async ({ asker }) => readHall(house, deviceOf(asker).shopId));

  ask('GET /kiosk', 'kiosk.read', async ({ asker }) => {
    const { shopId } = deviceOf(asker);
    return {
      hall: await readHall(house, shopId),
      priorityClasses: await findPriorityClasses(house.db, shopId),
    };
  });

  ask('POST /visits', 'visit.take', async ({ asker, body, request }) =>
    takeVisit(house, deviceOf(asker), body, repeatOf(request, 'POST /visits')),
  );
}
