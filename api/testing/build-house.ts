import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShopId } from '@motcua/contracts/ids';
import type { DeviceKind } from '@motcua/contracts/shops';
import { connect } from '@motcua/db/connect';
import { firstRun } from '@motcua/db/first-run';
import { freshDatabase } from '@motcua/db/testing/fresh-database';
import { usualTellingHours } from '@motcua/rules/dossiers/telling-hours';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { buildApp } from '../src/app.ts';
import type { ApiSettings, House } from '../src/house.ts';
import { hashPassword } from '../src/staff/passwords.ts';

export const demoPassword = 'motcua-demo';

/** Somebody who asks: with a cookie or a token, and a fresh idempotency key each time unless told otherwise. */
export type Person = {
  ask(
    name: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} ${string}`,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
};

export type TestHouse = {
  app: FastifyInstance;
  house: House;
  databaseUrl: string;
  shopId: ShopId;
  signedInAs(username: string): Promise<Person>;
  device(kind: DeviceKind): Promise<Person & { token: string }>;
  /** Whoever holds a ticket, by the token in its code. */
  holder(token: string): Person;
  /** A phone of its own, known by its cookie. */
  phone(): Person;
  nobody: Person;
  close(): Promise<void>;
};

/**
 * A whole desk on a database of its own with the demonstration shop, asked without a port.
 * @param poolMax connections to the database, where a test has more people at once than a desk
 */
export async function buildHouse(change: Partial<ApiSettings> = {}, poolMax = 16): Promise<TestHouse> {
  const { url, drop } = await freshDatabase();
  await firstRun(url, { demo: true, hashPassword });
  const connection = connect(url, { name: 'test', max: poolMax });
  const settings: ApiSettings = {
    databaseUrl: url,
    redisUrl: null,
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    demo: true,
    screens: null,
    build: 'test',
    logLevel: 'silent',
    trustedProxies: [],
    houseKey: Buffer.alloc(32, 7),
    filesDir: join(tmpdir(), `motcua-files-${randomUUID()}`),
    telling: { channel: { kind: 'console' }, hours: usualTellingHours },
    ...change,
  };
  const house: House = {
    settings,
    db: connection.db,
    connection,
    log: pino({ level: settings.logLevel }),
    nudge: () => {},
    draining: () => false,
  };
  const app = await buildApp(house);
  const shops = await connection.pool.query<{ id: ShopId }>('select id from shops where demo');
  const shopId = shops.rows[0]?.id;
  if (!shopId) throw new Error('the demonstration shop is missing');

  const person = (identity: Record<string, string>): Person => ({
    ask(name, body, headers = {}) {
      const [method, path = ''] = name.split(' ');
      return app.inject({
        method: method as 'GET',
        url: `/api/v1${path}`,
        headers: { 'idempotency-key': crypto.randomUUID(), ...identity, ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      });
    },
  });
  const nobody = person({});

  return {
    app,
    house,
    databaseUrl: url,
    shopId,
    nobody,
    phone: () => person({ cookie: `motcua-phone=${randomBytes(16).toString('base64url')}` }),
    holder: (token) => person({ authorization: `Ticket ${token}` }),
    async signedInAs(username) {
      const answer = await nobody.ask('POST /session', { username, password: demoPassword });
      const cookie = answer.cookies[0];
      if (!cookie) throw new Error(`${username} could not sign in: ${answer.body}`);
      return person({ cookie: `${cookie.name}=${cookie.value}` });
    },
    async device(kind) {
      const answer = await nobody.ask('POST /demo/devices', { kind });
      const { token } = answer.json<{ token: string }>();
      return { ...person({ authorization: `Bearer ${token}` }), token };
    },
    async close() {
      await app.close();
      await connection.close();
      await drop();
    },
  };
}
