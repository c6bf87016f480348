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
beforeEach(() => emptyHall(house, land));
afterAll(() => house.close());

test('whose hold ends waits again at the place they had earned', async () => {
  await take(kiosk, 'dat-dai');
  await take(kiosk, 'dat-dai');
  const { callId, stopId } = await called(land.callNext());
  await told(land.hold(callId));

  const answer = await told(land.release(stopId));

  expect(answer).toMatchObject({ label: 'C001', state: 'waiting' });
  const { held, queue } = await land.desk();
  expect(held).toEqual([]);
  expect(queue.map((stop) => stop.label)).toEqual(['C001', 'C002']);
});

test('who waits already stays as they are', async () => {
  const visit = await take(kiosk, 'dat-dai');

  expect(await told(land.release(stopOf(visit)))).toMatchObject({ state: 'waiting' });
});

test('who is served is not in a hold that could end', async () => {
  await take(kiosk, 'dat-dai');
  const { stopId, callId } = await called(land.callNext());
  await told(land.arrive(callId));

  expect(await refused(land.release(stopId))).toMatchObject({
    code: 'wrong-state',
    params: { act: 'release', state: 'serving' },
  });
});
