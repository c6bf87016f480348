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

test('a person set aside is kept with owner, place, reason and time', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.arrive(callId));

  const answer = await told(land.hold(callId, { reason: 'payment', place: ' kho bạc ', minutes: 20 }));

  expect(answer).toMatchObject({ label: 'C001', state: 'held' });
  const { current, held, queue } = await land.desk();
  expect({ current, queue }).toEqual({ current: null, queue: [] });
  expect(held).toMatchObject([
    {
      stop: { label: 'C001', state: 'held' },
      ownerStaffId: land.staffId,
      place: 'kho bạc',
      reason: 'payment',
    },
  ]);
  const minutes = (Date.parse(held[0]?.until ?? '') - Date.parse(held[0]?.heldAt ?? '')) / 60_000;
  expect(minutes).toBe(20);
});

test('held twice is held once', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.hold(callId));

  expect(await told(land.hold(callId))).toMatchObject({ state: 'held' });
  expect((await land.desk()).held).toHaveLength(1);
});

test('while one stop is held the other stop of the visit can be called', async () => {
  await take(kiosk, 'dat-dai', 'bhxh');
  const insurance = await seatAt(house, 8);
  await told(insurance.open());
  await told(land.hold((await called(land.callNext())).callId));

  expect((await called(insurance.callNext())).label).toBe('C001');
});

test('somebody who is finished cannot be set aside', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.finish(callId));

  expect((await refused(land.hold(callId))).code).toBe('call-ended');
});
