import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@motcua/db/embedded';
import { folderPrefix } from '@motcua/db/testing/own-server';
import { request } from 'undici';
import { addressOf } from '../place/address-of.ts';
import { spawnNode } from '../place/spawn-node.ts';
import { atMost, type Line } from '../tell/line.ts';
import { middle } from '../tell/middle.ts';

const rounds = 3;

/**
 * After installation: from starting the house on an empty folder until the first ticket is answered. The floor is what
 * PostgreSQL alone takes to make its files and start.
 */
export async function firstTicket(_place: unknown, say: (words: string) => void): Promise<Line[]> {
  const [figures, floors]: [number[], number[]] = [[], []];
  for (let round = 1; round <= rounds; round += 1) {
    floors.push(await inEmptyFolder(startDatabaseAlone));
    figures.push(await inEmptyFolder(startAndTakeTicket));
    say(`${figures.at(-1)?.toFixed(1)} s, PostgreSQL alone ${floors.at(-1)?.toFixed(1)} s`);
  }
  return [
    atMost(8, { name: 'start to first ticket', unit: 's', figure: middle(figures), floor: middle(floors) }),
  ];
}

async function inEmptyFolder(work: (folder: string) => Promise<number>): Promise<number> {
  // Named like the folders of tests, so that a later run clears away what a killed one left.
  const folder = await mkdtemp(join(tmpdir(), folderPrefix));
  // The database runs as somebody else where the bench runs as root.
  await chmod(folder, 0o755);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function startDatabaseAlone(folder: string): Promise<number> {
  const began = performance.now();
  const server = await startEmbedded({ dataDir: join(folder, 'data') });
  const seconds = (performance.now() - began) / 1_000;
  await server.stop();
  return seconds;
}

async function startAndTakeTicket(folder: string): Promise<number> {
  const began = performance.now();
  const house = spawnNode('start/src/main.ts', {
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
  });
  try {
    await takeTicket(await addressOf(house));
    return (performance.now() - began) / 1_000;
  } finally {
    await house.stop();
  }
}

async function takeTicket(url: string): Promise<void> {
  const token = await ask(url, '/demo/devices', { kind: 'kiosk' }, {}, 'token');
  await ask(url, '/visits', { sectors: ['ho-tich'] }, { authorization: `Bearer ${token}` }, 'visitId');
}

async function ask(
  url: string,
  path: string,
  body: unknown,
  headers: Record<string, string>,
  wanted: string,
): Promise<string> {
  const answer = await request(`${url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers },
    body: JSON.stringify(body),
  });
  const said: unknown = await answer.body.json();
  const found: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, wanted) : null;
  if (typeof found !== 'string') throw new Error(`${path} was answered with ${JSON.stringify(said)}`);
  return found;
}
