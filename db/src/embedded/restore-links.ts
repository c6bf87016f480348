import { readFile, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * npm cannot pack symbolic links, so the platform package lists those of PostgreSQL's libraries and makes them in an
 * install script. Where install scripts are not run (`--ignore-scripts`, newer npm), we make the missing ones.
 * @param native the folder with `bin`, `lib` and `pg-symlinks.json`
 */
export async function restoreLinks(native: string): Promise<void> {
  const listed: unknown = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  );
  if (!Array.isArray(listed)) return;
  for (const { source, target } of listed) {
    if (typeof source !== 'string' || typeof target !== 'string') continue;
    const link = join(native, '..', target);
    const to = relative(join(link, '..'), join(native, '..', source));
    // An existing link is the usual case; a folder we may not write to shows itself when the program is tried.
    await symlink(to, link).catch(() => undefined);
  }
}
