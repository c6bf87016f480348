import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShopId } from '@motcua/contracts/ids';
import { type Connection, connect } from '@motcua/db/connect';
import { firstRun } from '@motcua/db/first-run';
import { migrate } from '@motcua/db/migrate';
import { ownServer } from '@motcua/db/testing/own-server';
import { usualTellingHours } from '@motcua/rules/dossiers/telling-hours';
import type { ApiSettings } from '../src/house.ts';
import { startApi } from '../src/server.ts';
import { hashPassword } from '../src/staff/passwords.ts';

export type OpenDesk = {
  url: string;
  shopId: ShopId;
  /** The database, seen past the house. */
  outside: Connection;
  close(): Promise<void>;
};

/** A plain Wednesday morning: what is forecast near midnight is another thing. */
const opensAt = '2026-11-25T09:00:00+07:00';

/**
 * A desk that is really open, on a port, with the demonstration shop. Its PostgreSQL is its own: how soon the wire tells
 * something depends on every running transaction of the server.
 */
export async function openDesk(change: Partial<ApiSettings> = {}): Promise<OpenDesk> {
  const server = await ownServer({ changes: { fsync: 'off' } });
  await migrate(server.url);
  await firstRun(server.url, { demo: true, hashPassword });
  await standAt(server.url, opensAt);
  const api = await startApi({
    databaseUrl: server.url,
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
  });
  const outside = connect(server.url, { name: 'outside', max: 4 });
  const shops = await outside.pool.query<{ id: ShopId }>('select id from shops where demo');
  const shopId = shops.rows[0]?.id;
  if (!shopId) throw new Error('the demonstration shop is missing');
  return {
    url: api.url,
    shopId,
    outside,
    async close() {
      await api.close();
      await outside.close();
      await server.stop();
    },
  };
}

/** The clock of the house goes on from this moment, for everybody who connects from now on. */
async function standAt(databaseUrl: string, instant: string): Promise<void> {
  const winder = connect(databaseUrl, { name: 'winder', max: 1 });
  await winder.pool.query(`
    do $$ begin execute format('alter database %I set motcua.clock_offset = %L', current_database(),
      ('${instant}'::timestamptz - clock_timestamp())::text); end $$`);
  await winder.close();
}
