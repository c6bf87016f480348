import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));

/**
 * The workers' program in one file. Measured: read from its hundreds of files it takes a core for nearly a second until it
 * runs, and from one file a quarter of that. Who starts it hundreds of times begins with this.
 */
export async function bundleWorker(): Promise<{ script: string; remove(): Promise<void> }> {
  await mkdir(cache, { recursive: true });
  // Beneath node_modules, so that what is compiled for this machine is found as always.
  const folder = await mkdtemp(join(cache, 'motcua-worker-'));
  const script = join(folder, 'worker.mjs');
  const bundle = await rolldown({
    input: fileURLToPath(new URL('./child-worker.ts', import.meta.url)),
    platform: 'node',
    external: [/^@napi-rs\/canvas/, 'pg-native'],
    logLevel: 'silent',
  });
  await bundle.write({ file: script, format: 'esm', codeSplitting: false });
  await bundle.close();
  return { script, remove: () => rm(folder, { recursive: true, force: true }) };
}
