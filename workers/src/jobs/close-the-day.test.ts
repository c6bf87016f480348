import { findCounter } from '@motcua/db/queue/counters';
import { countWaiting, findStop } from '@motcua/db/queue/find-stops';
import { findHolds } from '@motcua/db/queue/holds';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aTicket, called, counterAt, held, missed } from '../../testing/a-day.ts';
import { aHouse, type TestHouse } from '../../testing/a-house.ts';
import { diary } from '../../testing/diary.ts';
import type { House } from '../house.ts';
import { closeTheDay } from './close-the-day.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

async function dayOf(asked: House): Promise<string> {
  const found = await asked.db.execute<{ day: string }>(
    "select (house_now() at time zone 'Asia/Ho_Chi_Minh')::date::text as day",
  );
  return found.rows[0]?.day ?? '';
}

test("yesterday's people do not stand in today's queue", async () => {
  const waiting = await aTicket(house);
  const atCounter = await aTicket(house);
  await called(house, atCounter, 0);
  const aside = await aTicket(house);
  await held(house, aside, 600, 1);
  const away = await aTicket(house);
  await missed(house, away, 2);
  const yesterday = await dayOf(house);
  const tomorrow = { ...house, ...house.at('1 day') };
  const ofToday = await aTicket(tomorrow);

  await closeTheDay(tomorrow);

  for (const { stopId } of [waiting, atCounter, aside, away])
    expect((await findStop(tomorrow.db, stopId))?.state).toBe('lapsed');
  expect((await findStop(tomorrow.db, ofToday.stopId))?.state).toBe('waiting');
  expect(await countWaiting(tomorrow.db, house.shopId, await dayOf(tomorrow))).toEqual([
    { sector: 'ho-tich', waiting: 1, short: 0 },
  ]);
  expect(await findHolds(tomorrow.db, house.shopId)).toEqual([]);
  const open = await house.connection.pool.query('select outcome from calls where ended_at is null');
  expect(open.rows).toEqual([]);
  expect((await diary(tomorrow, 'stop.lapsed')).map(({ actor, payload }) => ({ actor, ...payload }))).toEqual(
    [
      { actor: 'clock', ...waiting, counter: null },
      { actor: 'clock', ...atCounter, counter: counterAt(house, 0).number },
      { actor: 'clock', ...aside, counter: null },
      { actor: 'clock', ...away, counter: null },
    ],
  );
  expect(await diary(tomorrow, 'day.closed')).toEqual([
    { actor: 'clock', payload: { day: yesterday, lapsed: 4 } },
  ]);
});

test('a call that nobody ended ends as lapsed', async () => {
  const ticket = await aTicket(house);
  const callId = await called(house, ticket);
  const tomorrow = house.at('1 day');

  await closeTheDay(tomorrow);

  const call = await house.connection.pool.query(`select outcome, in_turn from calls where id = '${callId}'`);
  expect(call.rows).toEqual([{ outcome: 'lapsed', in_turn: true }]);
});

test('today stays as it is', async () => {
  const ticket = await aTicket(house);
  await called(house, ticket);

  await closeTheDay(house);

  expect((await findStop(house.db, ticket.stopId))?.state).toBe('called');
  expect((await findCounter(house.db, counterAt(house, 0).counterId))?.shift).not.toBeNull();
  expect(await diary(house, 'day.closed')).toEqual([]);
});

test('a counter left open overnight is closed by the clock, and whoever was sent to it waits for the sector', async () => {
  const ticket = await aTicket(house);
  await missed(house, ticket);
  const { counterId, number } = counterAt(house, 0);
  const tomorrow = { ...house, ...house.at('1 day') };
  const sent = await aTicket(tomorrow);
  await tomorrow.db.execute(`update stops set for_counter_id = '${counterId}' where id = '${sent.stopId}'`);

  await closeTheDay(tomorrow);

  expect((await findCounter(tomorrow.db, counterId))?.shift).toBeNull();
  expect(await diary(tomorrow, 'counter.closed')).toEqual([
    { actor: 'clock', payload: { counterId, counter: number } },
  ]);
  expect((await findStop(tomorrow.db, sent.stopId))?.forCounterId).toBeNull();
});

test('a clerk who serves somebody of the new day is not sent home at midnight', async () => {
  const earlier = await aTicket(house);
  await missed(house, earlier);
  const tomorrow = { ...house, ...house.at('1 day') };
  const ofToday = await aTicket(tomorrow);
  await called(tomorrow, ofToday);

  await closeTheDay(tomorrow);

  expect((await findStop(tomorrow.db, ofToday.stopId))?.state).toBe('called');
  expect((await findCounter(tomorrow.db, counterAt(house, 0).counterId))?.shift).not.toBeNull();
  expect(await diary(tomorrow, 'counter.closed')).toEqual([]);
});

test('eight sweepers at once lapse each stop once, and close each day once', async () => {
  const tickets = [];
  const firstDay = await dayOf(house);
  for (let n = 0; n < 250; n += 1) tickets.push(await aTicket(house));
  const nextDay = { ...house, ...house.at('1 day') };
  for (let n = 0; n < 30; n += 1) tickets.push(await aTicket(nextDay));
  const secondDay = await dayOf(nextDay);
  const later = Array.from({ length: 8 }, () => house.at('2 days'));

  await Promise.all(later.map(closeTheDay));

  const lapsed = await diary(house, 'stop.lapsed');
  expect(new Set(lapsed.map(({ payload }) => payload.stopId))).toEqual(new Set(tickets.map((t) => t.stopId)));
  expect(lapsed).toHaveLength(280);
  expect((await diary(house, 'day.closed')).map(({ payload }) => payload)).toEqual([
    { day: firstDay, lapsed: 250 },
    { day: secondDay, lapsed: 30 },
  ]);
});

test('a day that was closed is not closed again', async () => {
  await aTicket(house);
  const tomorrow = house.at('1 day');
  await closeTheDay(tomorrow);

  await closeTheDay(tomorrow);

  expect(await diary(tomorrow, 'stop.lapsed')).toHaveLength(1);
  expect(await diary(tomorrow, 'day.closed')).toHaveLength(1);
});
