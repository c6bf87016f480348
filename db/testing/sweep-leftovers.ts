import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownerLives } from '../src/embedded/owner-file.ts';
import { stopOrphan } from '../src/embedded/stop-orphan.ts';

/** Clears away servers and folders of earlier test runs that were killed before they could do it themselves. */
export async function sweepLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith('motcua-')) continue;
    const folder = join(tmpdir(), name);
    for (const dataDir of [folder, join(folder, 'data')]) {
      if (await isLeftBehind(dataDir)) {
        await stopOrphan(join(dataDir, 'postgres'), () => undefined);
        await rm(folder, { recursive: true, force: true }).catch(() => undefined);
      }
    }
  }
}

/** A data folder of ours that nobody owns any more. One that is just being made has no owner yet, so it gets a minute. */
async function isLeftBehind(dataDir: string): Promise<boolean> {
  const cluster = await stat(join(dataDir, 'postgres')).catch(() => null);
  const made = await stat(dataDir).catch(() => null);
  if (cluster === null || made === null || made.uid !== process.getuid?.()) return false;
  return made.mtimeMs < Date.now() - 60_000 && !(await ownerLives(dataDir));
}
