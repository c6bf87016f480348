import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, connect } from '@motcua/db/connect';
import { firstRun } from '@motcua/db/first-run';
import { freshDatabase } from '@motcua/db/testing/fresh-database';
import { checkFile } from '../src/import/import-file.ts';
import { ImportMap } from '../src/import/map-file.ts';
import { openSession } from '../src/import/open-session.ts';
import { showProgress } from '../src/import/progress.ts';
import type { Told } from '../src/import/tell-check.ts';

/** What came of one file: what was told of it, and how many came in. */
type Imported = Told & { landed: number };

/** A house of its own with the demonstration shop, into which files can be brought. */
export type ImportHouse = {
  url: string;
  connection: Connection;
  /** Checks a file and, where nothing in it is refused, brings it in: as the command does. */
  bring(what: 'dossiers' | 'events', content: string | Buffer, map?: unknown): Promise<Imported>;
  rows<Row extends object>(query: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

export async function importHouse(): Promise<ImportHouse> {
  const { url, drop } = await freshDatabase();
  await firstRun(url, { demo: true, hashPassword: async () => 'nobody signs in here' });
  const connection = connect(url, { name: 'test', max: 4 });
  const folder = await mkdtemp(join(tmpdir(), 'motcua-import-'));
  let files = 0;
  return {
    url,
    connection,
    async bring(what, content, map = {}) {
      files += 1;
      const file = join(folder, `${files}.csv`);
      await writeFile(file, content);
      const session = await openSession(url, null);
      try {
        const wish = {
          file,
          map: ImportMap.parse(map),
          houseKey: Buffer.alloc(32, 7),
          databaseUrl: url,
        };
        const checked = await checkFile(what, session, wish, showProgress());
        const landed = checked.told.refused.length > 0 ? 0 : await checked.land();
        return { ...checked.told, landed };
      } finally {
        await session.close();
      }
    },
    async rows<Row extends object>(query: string, values: unknown[] = []) {
      return (await connection.pool.query<Row>(query, values)).rows;
    },
    async close() {
      await connection.close();
      await drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
