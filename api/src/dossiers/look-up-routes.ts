import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { deviceOf } from '../staff/asker.ts';
import { askLookUpSlip } from './ask-look-up-slip.ts';
import { bringRoutes } from './intake/bring-routes.ts';
import { lookUp } from './look-up.ts';
import { lookUpPace } from './look-up-pace.ts';
import { lookUpPageRoutes } from './look-up-page-routes.ts';

/** The public look-up: asked by a kiosk, by a page with scripts, or by the plain form of the page. One pace for all. */
export async function lookUpRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { ask, act } = openDoors(app, house);
  const pace = lookUpPace();
  ask('POST /dossier-look-up', 'dossier.look-up', ({ body, request }) => lookUp(house, pace, request, body));
  act('POST /kiosk/dossier-slips', 'slip.look-up', (tx, { asker, body, request }) =>
    askLookUpSlip(house, tx, pace, { kiosk: deviceOf(asker), request, wish: body }),
  );
  await app.register(async (pages) => lookUpPageRoutes(pages, house, pace));
  await app.register(async (pages) => bringRoutes(pages, house, pace));
}
