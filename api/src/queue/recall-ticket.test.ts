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

test('a number called again is called twice, and the desk says when', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());

  const again = await told(land.recall(callId));

  expect(again).toMatchObject({ label: 'C001', state: 'called', callId });
  const { current } = await land.desk();
  expect(current?.calls).toBe(2);
  expect(Date.parse(current?.lastCalledAt ?? '')).toBeGreaterThan(Date.parse(current?.calledAt ?? ''));
});

test('somebody who is at the counter is not called again', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.arrive(callId));

  const problem = await refused(land.recall(callId));

  expect(problem).toMatchObject({ code: 'wrong-state', params: { act: 'recall', state: 'serving' } });
});

test('a stale button recalls nobody: the call has ended', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.finish(callId));

  expect(await refused(land.recall(callId))).toMatchObject({ status: 409, code: 'call-ended' });
});

test('the same press sent twice counts once', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  const press = () =>
    land.clerk.ask(`POST /calls/${callId}/recalls`, {}, { 'idempotency-key': 'mot-lan-nhan' });

  const answers = await Promise.all([told(press()), told(press())]);

  expect(answers[0]).toEqual(answers[1]);
  expect((await land.desk()).current?.calls).toBe(2);
});
