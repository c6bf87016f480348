import { findStop } from '@motcua/db/queue/find-stops';
import { findHolds } from '@motcua/db/queue/holds';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aTicket, held } from '../../testing/a-day.ts';
import { aHouse, type TestHouse } from '../../testing/a-house.ts';
import { diary } from '../../testing/diary.ts';
import { endHold } from './end-hold.ts';
import { endHolds } from './end-holds.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

const stateOf = async (ticket: { stopId: Parameters<typeof findStop>[1] }) =>
  (await findStop(house.db, ticket.stopId))?.state;

test('a hold that is over ends, and the person waits at the place they had earned', async () => {
  const first = await aTicket(house);
  const before = await findStop(house.db, first.stopId);
  await aTicket(house);
  await held(house, first, -1);

  await endHold(house, first.stopId);

  expect(await findStop(house.db, first.stopId)).toMatchObject({
    state: 'waiting',
    queuedAt: before?.queuedAt,
    sequence: before?.sequence,
    putFirstAt: null,
  });
  expect(await findHolds(house.db, house.shopId)).toEqual([]);
  expect(await diary(house, 'stop.released')).toEqual([
    { actor: 'clock', payload: { ...first, by: 'clock' } },
  ]);
});

test('a hold that is not over stays, whoever asks too early', async () => {
  const ticket = await aTicket(house);
  await held(house, ticket, 60);

  await endHold(house, ticket.stopId);

  expect(await stateOf(ticket)).toBe('held');
  expect(await findHolds(house.db, house.shopId)).toHaveLength(1);
  expect(await diary(house, 'stop.released')).toEqual([]);
});

test('eight at once end a hold once', async () => {
  const ticket = await aTicket(house);
  await held(house, ticket, -1);

  await Promise.all(Array.from({ length: 8 }, () => endHold(house, ticket.stopId)));

  expect(await stateOf(ticket)).toBe('waiting');
  expect(await diary(house, 'stop.released')).toHaveLength(1);
});

test('a hold left open on a ticket that is no longer held goes without a word', async () => {
  const ticket = await aTicket(house);
  await held(house, ticket, -1);
  await house.connection.pool.query(`update stops set state = 'cancelled' where id = '${ticket.stopId}'`);

  await endHold(house, ticket.stopId);

  expect(await stateOf(ticket)).toBe('cancelled');
  expect(await findHolds(house.db, house.shopId)).toEqual([]);
  expect(await diary(house, 'stop.released')).toEqual([]);
});

test('the sweep ends every hold that is over, more than one handful, and leaves the others', async () => {
  const over = [];
  for (let n = 0; n < 120; n += 1) over.push(await aTicket(house));
  for (const ticket of over) await held(house, ticket, -1);
  const later = await aTicket(house);
  await held(house, later, 60);

  await endHolds(house);

  const released = await diary(house, 'stop.released');
  expect(new Set(released.map(({ payload }) => payload.stopId))).toEqual(new Set(over.map((t) => t.stopId)));
  expect(released).toHaveLength(120);
  expect(await stateOf(later)).toBe('held');
});
