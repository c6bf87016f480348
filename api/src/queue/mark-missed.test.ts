import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { called } from '../../testing/called.ts';
import { emptyHall } from '../../testing/empty-hall.ts';
import { refused } from '../../testing/refused.ts';
import { type Seat, seatAt } from '../../testing/seat-at.ts';
import { take } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let kiosk: Person;
let land: Seat;

beforeAll(async () => {
  house = await buildHouse();
  kiosk = await house.device('kiosk');
  land = await seatAt(house, 3);
});
beforeEach(() => emptyHall(house, land));
afterAll(() => house.close());

const setRules = (calls: number, seconds: number) =>
  house.house.connection.pool.query('update shops set calls_before_missed = $1, seconds_before_missed = $2', [
    calls,
    seconds,
  ]);
const calledSecondsAgo = (seconds: number) =>
  house.house.connection.pool.query(`update calls set called_at = called_at - $1 * interval '1 second'`, [
    seconds,
  ]);

test('nobody is missed after too few calls', async () => {
  await setRules(2, 0);
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());

  const problem = await refused(land.miss(callId));

  expect(problem).toMatchObject({
    status: 409,
    code: 'too-early-to-miss',
    params: { calls: 1, callsNeeded: 2, secondsLeft: 0 },
  });
});

test('nobody is missed after too few seconds', async () => {
  await setRules(2, 30);
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.recall(callId));
  await calledSecondsAgo(20);

  const problem = await refused(land.miss(callId));

  expect(problem).toMatchObject({ code: 'too-early-to-miss', params: { calls: 2, callsNeeded: 2 } });
  expect(problem.params.secondsLeft).toBeGreaterThan(5);
  expect(problem.params.secondsLeft).toBeLessThanOrEqual(10);
});

test('after the calls and the seconds of the shop a person is missed, and the counter is free', async () => {
  await setRules(2, 30);
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.recall(callId));
  await calledSecondsAgo(30);

  const answer = await told(land.miss(callId));

  expect(answer).toMatchObject({ label: 'C001', state: 'missed' });
  expect(await land.desk()).toMatchObject({ current: null, queue: [], missed: [{ label: 'C001' }] });
});

test('somebody who is at the counter cannot be missed', async () => {
  await setRules(1, 0);
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.arrive(callId));

  expect(await refused(land.miss(callId))).toMatchObject({
    code: 'wrong-state',
    params: { act: 'miss', state: 'serving' },
  });
});

test('missed twice is missed once', async () => {
  await setRules(1, 0);
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.miss(callId));

  expect(await told(land.miss(callId))).toMatchObject({ state: 'missed' });
});

test('a missed person is never called again by accident', async () => {
  await setRules(1, 0);
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.miss(callId));

  expect((await refused(land.callNext())).code).toBe('nobody-waiting');
});
