import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { claimFolder } from './owner-file.ts';
import { stopOrphan } from './stop-orphan.ts';

/**
 * Throws the data of a folder away: PostgreSQL's files, its password and its log. Nothing else in the folder is touched.
 * @throws `in-use` while a living house owns the folder
 * @returns whether there was anything
 */
export async function removeData(dataDir: string): Promise<boolean> {
  const folder = resolve(dataDir);
  const inside = await readdir(folder).catch(() => []);
  if (!inside.some((name) => ours.includes(name))) return false;
  const release = await claimFolder(folder);
  try {
    await stopOrphan(join(folder, 'postgres'), () => undefined);
    for (const name of ours) await rm(join(folder, name), { recursive: true, force: true });
    return true;
  } finally {
    await release();
  }
}

const ours = ['postgres', 'postgres.unfinished', 'database-password', 'postgres-start.log'];
