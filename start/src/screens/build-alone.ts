import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { builtFolder, projectFolder, screenRooms, screenWords } from './places.ts';

// The process of `build-screen.ts`: builds the screen whose word it is given beside its place and then moves it there,
// so that a screen is whole or old but never half.
const word = screenWords.find((one) => one === process.argv[2]);
if (word === undefined) throw new Error(`there is no screen "${process.argv[2]}"`);
const dist = builtFolder(word);
const beside = `${dist}.new-${process.pid}`;
try {
  await build({
    root: join(projectFolder, screenRooms[word]),
    logLevel: 'silent',
    build: { outDir: beside, emptyOutDir: true, reportCompressedSize: false },
  });
  await takePlace(beside, dist);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await rm(beside, { recursive: true, force: true });
}

/** Two processes may have built the same screen from the same sources at once; then either one will do. */
async function takePlace(from: string, to: string): Promise<void> {
  const old = `${from}.old`;
  await rename(to, old).catch(() => undefined);
  await rename(from, to).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  });
  await rm(old, { recursive: true, force: true });
}
