import { insertDemoDevice } from '@motcua/db/shops/find-device';
import { inTransaction } from '@motcua/db/transaction';
import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import { newSecret, secretHash } from '../staff/secrets.ts';

const names = { kiosk: 'Ki-ốt trình diễn', board: 'Bảng trình diễn' } as const;

/** In the demonstration a screen gets its token by itself, so that one command shows a working hall. Never in production. */
export function demoRoutes(app: FastifyInstance, house: House): void {
  const { ask } = openDoors(app, house);

  ask('POST /demo/devices', 'demo.device', async ({ body }) => {
    if (!house.settings.demo) found(null);
    const token = newSecret();
    found(
      await inTransaction(house.db, (tx) =>
        insertDemoDevice(tx, body.kind, names[body.kind], secretHash(token)),
      ),
    );
    return { token };
  });
}
