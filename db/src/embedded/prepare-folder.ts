import { chmod, mkdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbeddedTrouble } from './embedded-trouble.ts';

/**
 * Makes sure of the house's data folder: there, a folder, writable, and on a disk with room.
 * Made by root, others may pass through it (PostgreSQL runs as one of them) but neither list nor read it.
 */
export async function prepareFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found !== null && !found.isDirectory()) throw new EmbeddedTrouble('not-a-folder', { folder });
  if (found === null) {
    await makeFolder(folder);
    await chmod(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
  }
  const probe = join(folder, `.write-probe.${process.pid}`);
  try {
    await writeFile(probe, 'x');
  } finally {
    await rm(probe, { force: true });
  }
  const disk = await statfs(folder);
  if (disk.bavail * disk.bsize < roomNeededBytes) throw new EmbeddedTrouble('disk-full', { folder });
}

/** Folder by folder: node's own recursive way never returns where the kernel refuses new names, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  const parent = dirname(folder);
  if ((await stat(parent).catch(() => null)) === null && parent !== folder) await makeFolder(parent);
  await mkdir(folder);
}

/** Two segments of write-ahead log and some room to finish a checkpoint; less would stop in the middle of the morning. */
const roomNeededBytes = 64 * 1024 * 1024;
