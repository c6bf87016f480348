import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { called } from '../../testing/called.ts';
import { emptyHall } from '../../testing/empty-hall.ts';
import { refused } from '../../testing/refused.ts';
import { type Seat, seatAt } from '../../testing/seat-at.ts';
import { stopOf } from '../../testing/stop-of.ts';
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
beforeEach(async () => {
  await house.house.connection.pool.query(
    'update shops set calls_before_missed = 1, seconds_before_missed = 0',
  );
  await emptyHall(house, land);
});
afterAll(() => house.close());

const missNext = async () => {
  const missed = await called(land.callNext());
  await told(land.miss(missed.callId));
  return missed;
};

test('a missed person who is back keeps the number and is next', async () => {
  await take(kiosk, 'dat-dai');
  await take(kiosk, 'dat-dai');
  await take(kiosk, 'dat-dai');
  const { stopId } = await missNext();

  const answer = await told(land.giveBack(stopId));

  expect(answer).toMatchObject({ label: 'C001', state: 'waiting', stopId });
  const next = await called(land.callNext());
  expect(next.label).toBe('C001');
  expect((await land.desk()).current?.why).toEqual({ rule: 'put-first', passedOver: 0 });
});

test('of two who are back, who came back first is first', async () => {
  await take(kiosk, 'dat-dai');
  await take(kiosk, 'dat-dai');
  await take(kiosk, 'dat-dai');
  const first = await missNext();
  const second = await missNext();
  await told(land.giveBack(second.stopId));
  await told(land.giveBack(first.stopId));

  expect((await land.desk()).queue.map((stop) => stop.label)).toEqual(['C002', 'C001', 'C003']);
});

test('who is back already stays as they are', async () => {
  await take(kiosk, 'dat-dai');
  const { stopId } = await missNext();
  await told(land.giveBack(stopId));

  expect(await told(land.giveBack(stopId))).toMatchObject({ label: 'C001', state: 'waiting' });
});

test('nobody comes back from an end', async () => {
  const visit = await take(kiosk, 'dat-dai');
  await told(land.cancel(stopOf(visit)));

  expect(await refused(land.giveBack(stopOf(visit)))).toMatchObject({
    code: 'wrong-state',
    params: { act: 'return', state: 'cancelled' },
  });
});
