import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFolder, projectFolder, type ScreenWord, screenRooms } from './places.ts';

/**
 * Builds one screen beside its place and then moves it there, so that a screen is whole or old but never half.
 * Vite is loaded only here: a start whose screens are built does not wait for it.
 */
export async function buildScreen(word: ScreenWord): Promise<void> {
  const { build } = await import('vite');
  // A screen is always built for use: under another NODE_ENV, a test's for instance, React would come in its large
  // form for developers and be served until the next build.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  const dist = builtFolder(word);
  const beside = `${dist}.new-${process.pid}`;
  try {
    await build({
      root: join(projectFolder, screenRooms[word]),
      logLevel: 'silent',
      build: { outDir: beside, emptyOutDir: true, reportCompressedSize: false },
    });
    await takePlace(beside, dist);
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
    await rm(beside, { recursive: true, force: true });
  }
}

/** Two processes may have built the same screen from the same sources at once; then either one will do. */
async function takePlace(beside: string, dist: string): Promise<void> {
  const old = `${beside}.old`;
  await rename(dist, old).catch(() => undefined);
  await rename(beside, dist).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  });
  await rm(old, { recursive: true, force: true });
}
