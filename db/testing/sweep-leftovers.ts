import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownerLives } from '../src/embedded/owner-file.ts';
import { stopOrphan } from '../src/embedded/stop-orphan.ts';
import { folderPrefix } from './own-server.ts';

/** Clears away servers and folders of earlier test runs that were killed before they could do it themselves. */
export async function sweepLeftovers(): Promise<void> {
  const minuteAgo = Date.now() - 60_000;
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(folderPrefix)) continue;
    const folder = join(tmpdir(), name);
    const made = await stat(folder).catch(() => null);
    const stillBeginning = made === null || made.mtimeMs > minuteAgo;
    if (stillBeginning || (await ownerLives(join(folder, 'data')))) continue;
    await stopOrphan(join(folder, 'data', 'postgres'), () => undefined);
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
