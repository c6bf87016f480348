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

test('who is served is done, and the counter is free for the next', async () => {
  await take(kiosk, 'dat-dai');
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.arrive(callId));

  const answer = await told(land.finish(callId));

  expect(answer).toMatchObject({ label: 'C001', state: 'done', callId: null });
  expect(await land.desk()).toMatchObject({ current: null, servedToday: 1 });
  expect((await called(land.callNext())).label).toBe('C002');
});

test('who was never marked as arrived has arrived by being finished', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());

  await told(land.finish(callId));

  const { rows } = await house.house.connection.pool.query(
    'select arrived_at is not null as arrived, outcome from calls',
  );
  expect(rows).toEqual([{ arrived: true, outcome: 'finished' }]);
});

test('finished twice by two presses is finished once, and both are told so', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.finish(callId));

  expect(await told(land.finish(callId))).toMatchObject({ label: 'C001', state: 'done' });
  expect((await land.desk()).servedToday).toBe(1);
});

test('a call that ended otherwise is not finished by a stale button', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.hold(callId));

  expect(await refused(land.finish(callId))).toMatchObject({ code: 'call-ended', params: { counter: 3 } });
  expect((await land.desk()).held).toHaveLength(1);
});
