import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { projectFolder, type ScreenWord } from './places.ts';

const alone = fileURLToPath(new URL('./build-alone.ts', import.meta.url));

/**
 * Builds one screen in a process of its own. Vite and what it reads take half a gigabyte, which the house would keep for
 * as long as it runs.
 * @throws an Error with the first words of the builder's complaint
 */
export async function buildScreen(word: ScreenWord): Promise<void> {
  const child = spawn(process.execPath, [alone, word], {
    cwd: projectFolder,
    // A screen is always built for use: under another NODE_ENV, a test's for instance, React would come in its large
    // form for developers and be served until the next build.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'close');
  const complaint = await text(child.stderr);
  const [code] = await ended;
  if (code !== 0) throw new Error(complaint.trim() || `the builder ended with ${code}`);
}
