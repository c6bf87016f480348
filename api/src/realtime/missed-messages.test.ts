import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deviceAt } from '../../testing/device-at.ts';
import { forgetfulLine } from '../../testing/forgetful-line.ts';
import { type OpenDesk, openDesk } from '../../testing/open-desk.ts';
import type { Person } from '../../testing/person-at.ts';
import { rawBoard } from '../../testing/raw-wire.ts';
import { screenAt } from '../../testing/screen-at.ts';
import { until } from '../../testing/until.ts';

/** A message of the hall is never shorter. */
const leastBytesOfOne = 150;

let desk: OpenDesk;
let board: Person & { token: string };
beforeAll(async () => {
  desk = await openDesk();
  board = await deviceAt(desk.url, 'board');
});
afterAll(() => desk.close());

/** So many lines of the diary that the hall is told of, written in one go. */
async function muchHappens(lines: number): Promise<void> {
  await desk.outside.pool.query(
    `insert into journal (shop_id, name, actor_kind, payload)
     select $1, 'counter.unpaused', 'clock', jsonb_build_object('counterId', c.id, 'counter', c.number)
     from counters c, generate_series(1, $2) where c.shop_id = $1 and c.number = 1`,
    [desk.shopId, lines],
  );
}

test('a display that slept through ten thousand messages fetches one snapshot and is current', async () => {
  const before = await screenAt(desk.url, { deviceToken: board.token });
  const { position } = await board.get('GET /hall');
  before.close();
  const watching = await screenAt(desk.url, { deviceToken: board.token });
  await muchHappens(10_000);
  await until('others have heard it all', () => watching.heard.hall.length >= 10_000, 40_000);
  watching.close();

  const awake = await screenAt(desk.url, { deviceToken: board.token });
  const began = performance.now();
  const truth = await board.get('GET /hall');
  const tookMs = performance.now() - began;
  await muchHappens(1);

  await until('the next message', () => awake.heard.hall.length > 0);
  // Nothing of what it slept through is told again: the snapshot stands where the next message begins.
  expect(awake.heard.hall).toHaveLength(1);
  expect(truth.position > position).toBe(true);
  expect(awake.heard.hall[0]?.after).toBe(truth.position);
  expect(tookMs).toBeLessThan(2_000);
  awake.close();
});

test('a display that does not read is put out, memory stays flat, and it comes back to the truth', async () => {
  const slow = await rawBoard(desk.url, board.token);
  slow.socket.pause();
  const turns = 6;
  const quick = await screenAt(desk.url, { deviceToken: board.token });
  let before = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    await muchHappens(10_000);
    await until('those who read', () => quick.heard.hall.length >= 10_000, 40_000);
    quick.heard.hall.splice(0);
    // What the first turn needs, whoever reads: the program is warm from here on.
    if (turn === 0) before = process.memoryUsage.rss();
  }
  await pause(2_500);
  const grown = process.memoryUsage.rss() - before;

  // What lay in the cable is read at last, and then there is no more.
  const heard = slow.bytesHeard();
  slow.socket.resume();
  await until('it was put out', () => slow.isClosed());
  expect(slow.bytesHeard()).toBeGreaterThan(heard);
  expect(slow.bytesHeard()).toBeLessThan(turns * 10_000 * leastBytesOfOne);
  expect(grown).toBeLessThan(64e6);
  const again = await screenAt(desk.url, { deviceToken: board.token });
  await until('it hears of life again', () => again.heard.heartbeat.length > 0);
  expect((await board.get('GET /hall')).position).toBe(again.heard.heartbeat.at(-1)?.position);
  again.close();
  quick.close();
});

test('a display that misses one message of five sees the gap, fetches the truth and shows what the house knows', async () => {
  const line = await forgetfulLine(desk.url);
  const screen = await screenAt(line.url, { deviceToken: board.token });
  const told = await screenAt(desk.url, { deviceToken: board.token });
  const first = await board.get('GET /hall');
  let held = first.position;
  let fetched = 0;
  let read = 0;
  /** What every screen does with a message: the one before it must be known. */
  async function follow(): Promise<void> {
    for (const event of screen.heard.hall.slice(read)) {
      read += 1;
      if (event.position <= held) continue;
      if (event.after <= held) held = event.position;
      else {
        held = (await board.get('GET /hall')).position;
        fetched += 1;
      }
    }
  }

  for (let message = 1; message <= 10; message += 1) {
    if (message % 5 === 3) line.loseNext('["hall"');
    await muchHappens(1);
    await until('who misses nothing', () => told.heard.hall.length >= message);
    await until('the others', () => screen.heard.hall.length + line.lost() >= message);
    await follow();
  }

  expect(line.lost()).toBe(2);
  expect(screen.heard.hall).toHaveLength(8);
  expect(fetched).toBe(2);
  expect(held).toBe((await board.get('GET /hall')).position);
  screen.close();
  told.close();
  await line.close();
});
