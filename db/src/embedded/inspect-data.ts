import { chmod, readdir, readFile, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { majorVersion } from './binaries.ts';
import { EmbeddedTrouble } from './embedded-trouble.ts';
import { ownerOf } from './owner-of.ts';

/**
 * Looks at PostgreSQL's files before it does, so that damage gets a sentence instead of a page of log.
 * @returns whether there is data; an empty folder counts as none and is removed
 */
export async function inspectData(data: string): Promise<'none' | 'whole'> {
  const found = await stat(data).catch(() => null);
  if (found === null) return 'none';
  if (!found.isDirectory()) throw new EmbeddedTrouble('not-a-folder', { folder: data });
  await mustBeOurs(data);
  const inside = await readdir(data);
  if (inside.length === 0) {
    await rmdir(data);
    return 'none';
  }
  const damaged = (detail: string) => new EmbeddedTrouble('damaged', { folder: data, detail });
  const version = (await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (version === '') throw damaged('PG_VERSION');
  if (version !== majorVersion) {
    throw new EmbeddedTrouble('wrong-version', {
      folder: data,
      detail: `PostgreSQL ${version.slice(0, 12)}`,
    });
  }
  const control = await stat(join(data, 'global', 'pg_control')).catch(() => null);
  if (control?.size !== 8192) throw damaged('global/pg_control');
  for (const needed of ['base', 'pg_wal', 'pg_xact', 'postgresql.conf', 'pg_hba.conf']) {
    if (!inside.includes(needed)) throw damaged(needed);
  }
  // Somebody in a hurry may have opened the folder to everybody; PostgreSQL then refuses to start.
  await chmod(data, 0o700);
  return 'whole';
}

async function mustBeOurs(data: string): Promise<void> {
  const me = process.getuid?.() ?? 0;
  const owner = await ownerOf(data);
  if (me !== 0 && owner?.uid !== me) throw new EmbeddedTrouble('not-writable', { folder: data });
}
