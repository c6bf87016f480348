import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedTrouble } from './embedded-trouble.ts';
import { processStart } from './process-start.ts';

type Owner = { pid: number; startedAt: string };

/**
 * Makes this process the one owner of the data folder, or throws `in-use` when another living process is.
 * The owner of yesterday that was killed, or whose pid now belongs to some other program, does not count.
 * @returns the act that gives the folder up again
 */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'owner.json');
  const mine = `${file}.${process.pid}`;
  const me: Owner = { pid: process.pid, startedAt: (await processStart(process.pid)) ?? 'unknown' };
  await writeFile(mine, `${JSON.stringify(me)}\n`, { mode: 0o644 });
  try {
    for (let tries = 0; tries < 5; tries += 1) {
      if (await linked(mine, file)) return () => release(file);
      await clearAway(file, folder);
    }
    throw new EmbeddedTrouble('in-use', { folder, detail: 'owner.json' });
  } finally {
    await unlink(mine).catch(() => undefined);
  }
}

/** A hard link appears with its whole content and never over an existing file: two starts at once cannot both succeed. */
async function linked(mine: string, file: string): Promise<boolean> {
  try {
    await link(mine, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the file of a dead owner. It is moved aside before it is judged, so that a new owner's file is never deleted. */
async function clearAway(file: string, folder: string): Promise<void> {
  const seen = await readOwner(file);
  if (seen !== null && (await isLiving(seen))) throw inUse(folder, seen);
  const aside = `${file}.${process.pid}.old`;
  await rename(file, aside).catch(() => undefined);
  const moved = await readOwner(aside);
  if (moved !== null && (await isLiving(moved))) {
    await link(aside, file).catch(() => undefined);
    await unlink(aside).catch(() => undefined);
    throw inUse(folder, moved);
  }
  await unlink(aside).catch(() => undefined);
}

async function release(file: string): Promise<void> {
  const owner = await readOwner(file);
  if (owner?.pid === process.pid) await unlink(file).catch(() => undefined);
}

/** Whether some living process owns this data folder. */
export async function ownerLives(folder: string): Promise<boolean> {
  const owner = await readOwner(join(folder, 'owner.json'));
  return owner !== null && (await isLiving(owner));
}

async function isLiving(owner: Owner): Promise<boolean> {
  return (await processStart(owner.pid)) === owner.startedAt;
}

/** The owner written down, or null when the file is missing or was cut off in the middle. */
async function readOwner(file: string): Promise<Owner | null> {
  try {
    const found: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof found !== 'object' || found === null || !('pid' in found) || !('startedAt' in found))
      return null;
    const { pid, startedAt } = found;
    return typeof pid === 'number' && typeof startedAt === 'string' ? { pid, startedAt } : null;
  } catch {
    return null;
  }
}

const inUse = (folder: string, owner: Owner) =>
  new EmbeddedTrouble('in-use', { folder, detail: `pid ${owner.pid}` });
