import { setTimeout as pause } from 'node:timers/promises';
import { deviceAt } from '@motcua/api/testing/device-at';
import { screenAt } from '@motcua/api/testing/screen-at';
import { until } from '@motcua/api/testing/until';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkNumbers } from './testing/check-numbers.ts';
import { type OwnHouse, ownHouse } from './testing/own-house.ts';
import { servingPeople } from './testing/serving-people.ts';
import { sitsDown } from './testing/sits-down.ts';
import { takingTickets } from './testing/taking-tickets.ts';

// Things that break, while people take numbers and clerks call them: every part is real, and really killed.
let house: OwnHouse;
beforeEach(async () => {
  house = await ownHouse();
});
afterEach(() => house.close());

const sectors = ['ho-tich', 'cong-an-can-cuoc', 'bhxh'];
const known = (statuses: Map<number, number>) => [...statuses.keys()].sort((a, b) => a - b);

test('three crashes of PostgreSQL under load: every ticket and every act stays, and the house recovers by itself', async () => {
  const api = await house.api();
  const kiosk = await deviceAt(api.url, 'kiosk');
  const board = await screenAt(api.url, { deviceToken: (await deviceAt(api.url, 'board')).token });
  const clerks = [await sitsDown(api.url, 'hotich', 1), await sitsDown(api.url, 'congan', 7)];
  const people = takingTickets({ urls: [api.url], token: kiosk.token, people: 4, sectors });
  const counters = clerks.map((clerk) => servingPeople(clerk, clerk.counterId));
  const { tickets, statuses } = people.ledger;

  const recoveries: number[] = [];
  for (let crash = 0; crash < 3; crash += 1) {
    await pause(1_200);
    const before = performance.now();
    await house.server.restartImmediate();
    const runs = performance.now();
    await until('a ticket', () => [...tickets.values()].some(({ heldAt }) => heldAt > runs), 15_000);
    recoveries.push(performance.now() - before);
  }
  await until(
    'a board that hears again',
    () => (board.heard.hall.at(-1)?.heardAt ?? 0) > performance.now() - 200,
  );
  await people.stop();
  for (const counter of counters) await counter.stop();

  expect(Math.max(...recoveries)).toBeLessThan(10_000);
  expect(await checkNumbers(house.outside, people.ledger)).toEqual([]);
  expect(tickets.size).toBeGreaterThan(20);
  expect(known(statuses)).toEqual([200, 503]);
  expect(people.ledger.unanswered).toBe(0);
  for (const counter of counters) {
    expect([200, 409, 503]).toEqual(expect.arrayContaining(known(counter.statuses)));
    expect(counter.finished.length).toBeGreaterThan(0);
  }
  expect(await statesOf(counters.flatMap(({ finished }) => finished.map(({ stopId }) => stopId)))).toEqual([
    'done',
  ]);
  expect(board.isOpen()).toBe(true);
  expect(api.isRunning()).toBe(true);
  expect(api.said()).not.toMatch(/a fault nobody caught|nobody expected|params:/);
  board.close();
});

test('an api killed with -9 again and again: whoever holds a ticket keeps it, and nobody gets two', async () => {
  let api = await house.api();
  const port = new URL(api.url).port;
  const kiosk = await deviceAt(api.url, 'kiosk');
  const people = takingTickets({ urls: [api.url], token: kiosk.token, people: 8, sectors });

  for (let kill = 0; kill < 3; kill += 1) {
    await pause(500 + Math.random() * 700);
    await api.kill();
    api = await house.api({ PORT: port });
  }
  await pause(500);
  await people.stop();

  const { tickets, unanswered, statuses } = people.ledger;
  expect(await checkNumbers(house.outside, people.ledger)).toEqual([]);
  expect(await countVisits()).toBe(tickets.size);
  expect(unanswered).toBeGreaterThan(0);
  expect(known(statuses)).toEqual([200]);
});

test('told to end under load, an api finishes what it has begun, says no to the rest and is gone in seconds', async () => {
  const api = await house.api();
  const kiosk = await deviceAt(api.url, 'kiosk');
  const board = await screenAt(api.url, { deviceToken: (await deviceAt(api.url, 'board')).token });
  const people = takingTickets({ urls: [api.url], token: kiosk.token, people: 16, sectors, givesUp: true });
  await pause(1_000);

  const { code, ms } = await api.end();
  await people.stop();

  const { tickets, statuses } = people.ledger;
  expect(code).toBe(0);
  expect(ms).toBeLessThan(20_000);
  expect([200, 503]).toEqual(expect.arrayContaining(known(statuses)));
  expect(await checkNumbers(house.outside, people.ledger)).toEqual([]);
  expect(await countVisits()).toBe(tickets.size);
  expect(board.heard.draining).toHaveLength(1);
  expect(board.isOpen()).toBe(false);
});

async function countVisits(): Promise<number> {
  const found = await house.outside.pool.query<{ count: number }>(
    'select count(*)::int as count from visits',
  );
  return found.rows[0]?.count ?? 0;
}

async function statesOf(stopIds: string[]): Promise<string[]> {
  const found = await house.outside.pool.query<{ state: string }>(
    'select distinct state::text from stops where id = any($1::uuid[])',
    [stopIds],
  );
  return found.rows.map(({ state }) => state);
}
