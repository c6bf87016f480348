import { readFile } from 'node:fs/promises';
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

/** The JavaScript a screen needs to show itself, gzip, against React alone built by the same tool. */
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

/** What must be there before the screen shows anything: the page's own script and all it imports at once. */
async function builtKilobytes(room: string): Promise<number> {
  const folder = fileURLToPath(new URL(`../../../${room}/dist`, import.meta.url));
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  const first = [...page.matchAll(/(?:src|href)="[^"]*\/(assets\/[^"]+\.js)"/g)].flatMap(
    ([, name]) => name ?? [],
  );
  if (first.length === 0) throw new Error(`${room} is not built yet: npm run build`);
  const needed = new Set<string>();
  for (const queue = [...first]; queue.length > 0; ) {
    const name = queue.pop();
    if (name === undefined || needed.has(name)) continue;
    needed.add(name);
    const code = await readFile(join(folder, name), 'utf8');
    for (const [, other] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g))
      queue.push(`assets/${other}`);
  }
  const sizes = await Promise.all(
    [...needed].map(async (name) => kilobytes(await readFile(join(folder, name)))),
  );
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
