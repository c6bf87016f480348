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

test('a counter with somebody at it is not closed', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());

  expect(await refused(land.close())).toMatchObject({
    code: 'counter-busy',
    params: { counter: 3, label: 'C001' },
  });
  await told(land.finish(callId));
  expect(await told(land.close())).toEqual({ done: true });
});

test('closed twice is closed', async () => {
  await told(land.close());

  expect(await told(land.close())).toEqual({ done: true });
  expect((await refused(land.callNext())).code).toBe('counter-not-open');
});

test('who was sent to the counter or its clerk waits for the sector again, at the place they had', async () => {
  const forCounter = await take(kiosk, 'bhxh');
  const forClerk = await take(kiosk, 'bhyt');
  await take(kiosk, 'bhxh');
  await told(insurance.transfer(stopOf(forCounter), { to: 'counter', counterId: land.counterId }, 'head'));
  await told(insurance.transfer(stopOf(forClerk), { to: 'colleague', staffId: land.staffId }, 'head'));
  expect((await land.desk()).queue).toHaveLength(2);

  await told(land.close());

  const { queue } = await insurance.desk();
  expect(queue.map((stop) => stop.label)).toEqual(['N001', 'P001', 'N002']);
  expect(queue.map((stop) => stop.forCounter ?? stop.forStaffName)).toEqual([null, null, null]);
});

test('a colleague does not close it; a supervisor may', async () => {
  const colleague = await seatAt(house, 3, 'duphong1');
  const supervisor = await seatAt(house, 3, 'truongbophan');

  expect(await refused(colleague.close())).toMatchObject({ code: 'wrong-counter', params: { counter: 3 } });
  expect(await told(supervisor.close())).toEqual({ done: true });
  expect((await land.desk()).shift).toBeNull();
});

test('a paused counter is closed, and opened again it is not paused', async () => {
  await told(land.pause('meal'));
  await told(land.close());

  await told(land.open());

  expect((await land.desk()).shift).toMatchObject({ pausedSince: null, pauseReason: null });
});
