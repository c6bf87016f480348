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
let insurance: Seat;

beforeAll(async () => {
  house = await buildHouse();
  kiosk = await house.device('kiosk');
  land = await seatAt(house, 3);
  insurance = await seatAt(house, 8);
});
beforeEach(() => emptyHall(house, land, insurance));
afterAll(() => house.close());

test('a stop that will not be served ends, and the visit’s other stops stay', async () => {
  const visit = await take(kiosk, 'dat-dai', 'bhxh');

  const answer = await told(land.cancel(stopOf(visit, 'dat-dai'), 'citizen-asked'));

  expect(answer).toMatchObject({ label: 'C001', state: 'cancelled' });
  expect((await land.desk()).queue).toEqual([]);
  expect((await called(insurance.callNext())).label).toBe('C001');
});

test('who is at the counter leaves it free', async () => {
  await take(kiosk, 'dat-dai');
  const { stopId } = await called(land.callNext());

  await told(land.cancel(stopId));

  expect((await land.desk()).current).toBeNull();
});

test('who is set aside is set aside no longer', async () => {
  await take(kiosk, 'dat-dai');
  const { callId, stopId } = await called(land.callNext());
  await told(land.hold(callId));

  await told(land.cancel(stopId));

  expect((await land.desk()).held).toEqual([]);
});

test('whoever is at another clerk’s counter is theirs to cancel', async () => {
  await take(kiosk, 'dat-dai');
  const { stopId } = await called(land.callNext());

  expect((await refused(insurance.cancel(stopId))).code).toBe('wrong-counter');
  expect((await land.desk()).current?.stop.stopId).toBe(stopId);
});

test('cancelled twice is cancelled once; who is done stays done', async () => {
  const visit = await take(kiosk, 'dat-dai', 'bhxh');
  await told(land.cancel(stopOf(visit, 'dat-dai')));
  await told(insurance.finish((await called(insurance.callNext())).callId));

  expect(await told(land.cancel(stopOf(visit, 'dat-dai')))).toMatchObject({ state: 'cancelled' });
  expect(await refused(insurance.cancel(stopOf(visit, 'bhxh')))).toMatchObject({
    code: 'wrong-state',
    params: { act: 'cancel', state: 'done' },
  });
});
