import { type Connection, connect } from '@motcua/db/connect';
import { type OwnServer, ownServer } from '@motcua/db/testing/own-server';
import { type OpenProcess, openProcess } from './open-process.ts';

/** A PostgreSQL of one's own and the processes of the house that were started on it; all end with `close`. */
export type OwnHouse = {
  server: OwnServer;
  /** The database, seen past the house. */
  outside: Connection;
  api(settings?: Record<string, string>): Promise<OpenProcess>;
  worker(settings?: Record<string, string>): Promise<OpenProcess>;
  close(): Promise<void>;
};

/** A server on which processes can be started, each for real. */
export async function ownHouse(): Promise<OwnHouse> {
  const server = await ownServer();
  const outside = connect(server.url, { name: 'outside', max: 3 });
  const processes: OpenProcess[] = [];
  const open = async (file: 'api-only.ts' | 'worker-only.ts', settings: Record<string, string>) => {
    const started = await openProcess(file, { DATABASE_URL: server.url, ...settings });
    processes.push(started);
    return started;
  };
  return {
    server,
    outside,
    api: (settings = {}) => open('api-only.ts', settings),
    worker: (settings = {}) => open('worker-only.ts', settings),
    async close() {
      await Promise.all(processes.map((one) => one.kill()));
      await outside.close();
      await server.stop();
    },
  };
}
