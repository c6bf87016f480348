import { firstRun } from '@motcua/db/first-run';
import { migrate } from '@motcua/db/migrate';
import { ownServer } from '@motcua/db/testing/own-server';
import { sweepLeftovers } from '@motcua/db/testing/sweep-leftovers';
import pg from 'pg';
import { type Api, startApi } from './start-api.ts';

/** Where everything is measured: a PostgreSQL of its own, as durable as the real one, and real api processes on it. */
export type Place = {
  databaseUrl: string;
  /** For laying ground and counting afterwards, never for measuring. */
  pool: pg.Pool;
  api(flags?: string[], port?: number): Promise<Api>;
  close(): Promise<void>;
};

export async function openPlace(): Promise<Place> {
  await sweepLeftovers();
  const server = await ownServer();
  await migrate(server.url);
  // Nobody signs in here with a password: sessions are laid straight in SQL.
  await firstRun(server.url, { demo: true, hashPassword: async () => 'none' });
  const pool = new pg.Pool({ connectionString: server.url, max: 4 });
  pool.on('error', () => undefined);
  const apis: Api[] = [];
  return {
    databaseUrl: server.url,
    pool,
    async api(flags, port) {
      const api = await startApi(server.url, flags, port);
      apis.push(api);
      return api;
    },
    async close() {
      await Promise.all(apis.map((api) => api.stop()));
      await pool.end();
      await server.stop();
    },
  };
}
