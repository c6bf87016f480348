import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { atMost, type Line } from '../tell/line.ts';

const rooms = [
  ['kiosk', 'kiosk'],
  ['board', 'display-board'],
] as const;

const mostKilobytes = 110;

/** All JavaScript of a screen as it is served, gzip, against React alone built by the same tool. */
export async function javascript(): Promise<Line[]> {
  const floor = await bareReact();
  return Promise.all(
    rooms.map(async ([name, room]) =>
      atMost(mostKilobytes, {
        name: `JavaScript of the ${name}, gzip`,
        unit: 'kB',
        figure: await builtKilobytes(room),
        floor,
      }),
    ),
  );
}

async function builtKilobytes(room: string): Promise<number> {
  const folder = fileURLToPath(new URL(`../../../${room}/dist`, import.meta.url));
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const scripts = names.filter((name) => name.endsWith('.js'));
  if (scripts.length === 0) throw new Error(`${room} is not built yet: npm run build`);
  const sizes = await Promise.all(scripts.map(async (name) => kilobytes(await readFile(join(folder, name)))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function bareReact(): Promise<number> {
  const root = fileURLToPath(new URL('../../bare-react', import.meta.url));
  const built = await build({ root, configFile: false, logLevel: 'silent', build: { write: false } });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const code = outputs.flatMap(({ output }) =>
    output.flatMap((part) => (part.type === 'chunk' ? part.code : [])),
  );
  return code.reduce((sum, text) => sum + kilobytes(text), 0);
}

const kilobytes = (content: string | Uint8Array) => gzipSync(content).byteLength / 1_000;
