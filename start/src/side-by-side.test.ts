import { HallEvent } from '@motcua/contracts/realtime';
import { type FreshDatabase, freshDatabase } from '@motcua/db/testing/fresh-database';
import { type RedisServer, redisServer } from '@motcua/workers/testing/redis-server';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk } from '../testing/open-desk.ts';
import { type Hall, openHall } from '../testing/open-hall.ts';
import { type StartedProcess, startProcess, waitToHear } from '../testing/start-process.ts';

// Two api processes and a worker, one PostgreSQL, one real Redis: they serve the same shop as if they were one.

let database: FreshDatabase;
let redis: RedisServer;
let processes: StartedProcess[];
let left: Hall;
let right: Hall;

beforeAll(async () => {
  database = await freshDatabase();
  redis = await redisServer();
  const settings = { PORT: '0', DATABASE_URL: database.url, REDIS_URL: redis.url };
  processes = ['api-only.ts', 'api-only.ts', 'worker-only.ts'].map((file) => startProcess(file, settings));
  const [first, second, worker] = processes;
  if (!first || !second || !worker) throw new Error('three processes were started');
  left = await openHall(await addressOf(first));
  right = await openHall(await addressOf(second));
  await waitToHear(worker, 'workers: open');
});

afterAll(async () => {
  for (const one of processes) one.child.kill('SIGTERM');
  const codes = await Promise.all(processes.map((one) => one.ended));
  await redis.stop();
  await database.drop();
  expect(codes).toEqual([0, 0, 0]);
});

async function addressOf(api: StartedProcess): Promise<string> {
  await waitToHear(api, 'http://');
  return /http:\/\/[^/\s]+/.exec(api.said())?.[0] ?? '';
}

test('sixty people at two doors at once get sixty numbers without a gap', async () => {
  const doors = Array.from({ length: 60 }, (_, nth) => (nth % 2 === 0 ? left : right));

  const labels = await Promise.all(doors.map((door) => door.takeNumber()));

  const numbers = labels.map((label) => Number(label.replace(/\D/g, ''))).sort((one, other) => one - other);
  expect(numbers).toEqual(Array.from({ length: 60 }, (_, nth) => nth + 1));
});

test('a number called at one process is seen on a board that hangs on the other', async () => {
  const board = await follow(right);
  const desk = await openDesk(left.url, 'hotich', 1);

  const label = await desk.serveNext();

  await board.hears(label);
  board.socket.disconnect();
});

test('with Redis wiped and then gone, numbers are given and called and boards still follow', async () => {
  const board = await follow(right);
  const desk = await openDesk(left.url, 'hotich', 1);
  await redis.wipe();
  await board.hears(await desk.serveNext());

  await redis.kill();

  await board.hears(await desk.serveNext());
  expect(await left.takeNumber()).not.toBe(await right.takeNumber());
  board.socket.disconnect();
});

/** A board on this process: the numbers it has heard of. */
async function follow(hall: Hall): Promise<{ socket: Socket; hears(label: string): Promise<void> }> {
  const heard = new Set<string | null>();
  const auth = { deviceToken: await hall.boardToken() };
  const socket: Socket = io(hall.url, { path: '/live', transports: ['websocket'], auth });
  socket.on('hall', (event: unknown) => heard.add(HallEvent.parse(event).message.label));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve());
    socket.once('connect_error', reject);
  });
  return {
    socket,
    hears: (label) => expect.poll(() => [...heard], { timeout: 8_000 }).toContain(label),
  };
}
