import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { clerkOf } from '../staff/asker.ts';
import { addCounter } from './add-counter.ts';
import { addPriorityClass } from './add-priority-class.ts';
import { addShop } from './add-shop.ts';
import { changeCounter } from './change-counter.ts';
import { changePriorityClass } from './change-priority-class.ts';
import { changeShop } from './change-shop.ts';
import { deviceRoutes } from './device-routes.ts';
import { listShops } from './list-shops.ts';
import { offerSectors } from './offer-sectors.ts';
import { readDirectory } from './read-directory.ts';
import { readSettings } from './read-settings.ts';
import { setHours } from './set-hours.ts';
import { setNotices } from './set-notices.ts';
import { takeBackHours } from './take-back-hours.ts';

/** Shops and their setting-up: everything an administrator changes without touching the database. */
export function shopRoutes(app: FastifyInstance, house: House): void {
  const { ask, act } = openDoors(app, house);

  ask('GET /shops', 'shops.read', ({ asker }) => listShops(house.db, clerkOf(asker)));
  ask('GET /shops/:shopId/directory', 'counters.read', ({ asker, params }) =>
    readDirectory(house.db, clerkOf(asker), params.shopId),
  );
  ask('GET /shops/:shopId/settings', 'shop.read-settings', ({ asker, params }) =>
    readSettings(house.db, clerkOf(asker), params.shopId),
  );

  act('POST /shops', 'shop.add', (tx, { asker, body }) => addShop(tx, clerkOf(asker), body));
  act('PATCH /shops/:shopId', 'shop.change', (tx, { asker, params, body }) =>
    changeShop(tx, clerkOf(asker), params.shopId, body),
  );
  act('PUT /shops/:shopId/hours', 'shop.change', (tx, { asker, params, body }) =>
    setHours(tx, clerkOf(asker), params.shopId, body),
  );
  act('DELETE /shops/:shopId/hours/:fromDay', 'shop.change', (tx, { asker, params }) =>
    takeBackHours(tx, clerkOf(asker), params.shopId, params.fromDay),
  );
  act('PUT /shops/:shopId/notices', 'shop.change', (tx, { asker, params, body }) =>
    setNotices(tx, clerkOf(asker), params.shopId, body),
  );
  act('PUT /shops/:shopId/sectors', 'shop.change', (tx, { asker, params, body }) =>
    offerSectors(tx, clerkOf(asker), params.shopId, body),
  );
  act('POST /shops/:shopId/counters', 'shop.change', (tx, { asker, params, body }) =>
    addCounter(tx, clerkOf(asker), params.shopId, body),
  );
  act('PATCH /counters/:counterId', 'shop.change', (tx, { asker, params, body }) =>
    changeCounter(tx, clerkOf(asker), params.counterId, body),
  );
  act('POST /shops/:shopId/priority-classes', 'shop.change', (tx, { asker, params, body }) =>
    addPriorityClass(tx, clerkOf(asker), params.shopId, body),
  );
  act('PATCH /shops/:shopId/priority-classes/:code', 'shop.change', (tx, { asker, params, body }) =>
    changePriorityClass(tx, clerkOf(asker), params.shopId, params.code, body),
  );

  deviceRoutes(app, house);
}
