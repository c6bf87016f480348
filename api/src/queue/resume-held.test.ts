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

const holdNext = async () => {
  const next = await called(land.callNext());
  await told(land.hold(next.callId));
  return next;
};

test('who comes back from a hold is served at once, without a call', async () => {
  await take(kiosk, 'dat-dai');
  const { stopId } = await holdNext();

  const answer = await called(land.resume(stopId));

  expect(answer).toMatchObject({ label: 'C001', state: 'serving' });
  const { current, held } = await land.desk();
  expect(current).toMatchObject({ callId: answer.callId, stop: { label: 'C001' } });
  expect(current?.arrivedAt).not.toBeNull();
  expect(held).toEqual([]);
});

test('resumed twice is the same service', async () => {
  await take(kiosk, 'dat-dai');
  const { stopId } = await holdNext();
  const first = await called(land.resume(stopId));

  expect(await called(land.resume(stopId))).toEqual(first);
});

test('nobody is resumed at a counter where somebody is', async () => {
  await take(kiosk, 'dat-dai');
  await take(kiosk, 'dat-dai');
  const { stopId } = await holdNext();
  await told(land.callNext());

  expect(await refused(land.resume(stopId))).toMatchObject({
    code: 'counter-busy',
    params: { counter: 3, label: 'C002' },
  });
});

test('nobody is resumed while they are at another counter', async () => {
  await take(kiosk, 'dat-dai', 'bhxh');
  const insurance = await seatAt(house, 8);
  await told(insurance.open());
  const { stopId } = await holdNext();
  await told(insurance.callNext());

  expect(await refused(land.resume(stopId))).toMatchObject({
    code: 'visit-at-other-counter',
    params: { counter: 8 },
  });
});

test('a colleague can go on with whom another set aside', async () => {
  await take(kiosk, 'dat-dai');
  const insurance = await seatAt(house, 8);
  await told(insurance.open());
  const { stopId } = await holdNext();

  expect(await called(insurance.resume(stopId))).toMatchObject({ label: 'C001', state: 'serving' });
  expect((await insurance.desk()).current?.stop.label).toBe('C001');
});

test('a clerk who sits at no counter resumes nobody', async () => {
  await take(kiosk, 'dat-dai');
  const { stopId } = await holdNext();
  await told(land.close());

  expect((await refused(land.resume(stopId))).code).toBe('counter-not-open');
});

test('who waits cannot be resumed', async () => {
  const visit = await take(kiosk, 'dat-dai');

  expect((await refused(land.resume(stopOf(visit)))).code).toBe('wrong-state');
});
