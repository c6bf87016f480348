import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFolder, projectFolder, type ScreenWord, screenRooms } from './places.ts';

/**
 * Builds one screen beside its place and then moves it there, so that a screen is whole or old but never half.
 * Vite is loaded only here: a start whose screens are built does not wait for it.
 */
export async function buildScreen(word: ScreenWord): Promise<void> {
  const { build } = await import('vite');
  const dist = builtFolder(word);
  const beside = `${dist}.new-${process.pid}`;
  try {
    await build({
      root: join(projectFolder, screenRooms[word]),
      logLevel: 'silent',
      build: { outDir: beside, emptyOutDir: true, reportCompressedSize: false },
    });
    await rm(dist, { recursive: true, force: true });
    await rename(beside, dist);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
