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

test('a paused counter calls nobody, and goes on where it was', async () => {
  await take(kiosk, 'dat-dai');
  await told(land.pause('meal'));

  expect(await refused(land.callNext())).toMatchObject({ code: 'counter-paused', params: { counter: 3 } });
  expect((await land.desk()).shift).toMatchObject({ pauseReason: 'meal' });
  await told(land.unpause());
  expect((await called(land.callNext())).label).toBe('C001');
});

test('a paused counter takes nobody back from a hold', async () => {
  await take(kiosk, 'dat-dai');
  const { callId, stopId } = await called(land.callNext());
  await told(land.hold(callId));
  await told(land.pause());

  expect((await refused(land.resume(stopId))).code).toBe('counter-paused');
});

test('a counter is not paused while somebody is at it', async () => {
  await take(kiosk, 'dat-dai');
  await told(land.callNext());

  expect(await refused(land.pause())).toMatchObject({ code: 'counter-busy', params: { label: 'C001' } });
});

test('paused or gone on twice is so once', async () => {
  await told(land.pause('meeting'));
  await told(land.pause('meal'));
  expect((await land.desk()).shift?.pauseReason).toBe('meeting');
  await told(land.unpause());

  expect(await told(land.unpause())).toEqual({ done: true });
});

test('a pause needs a reason', async () => {
  const pause = (wish: object) => refused(land.clerk.ask(`POST /counters/${land.counterId}/pause`, wish));

  expect((await pause({})).code).toBe('invalid-input');
  expect((await pause({ reason: 'đi chợ' })).code).toBe('invalid-input');
});

test('a counter that is closed, or another clerk’s, is not paused', async () => {
  const colleague = await seatAt(house, 3, 'duphong1');

  expect((await refused(colleague.pause())).code).toBe('wrong-counter');
  expect((await refused(colleague.unpause())).code).toBe('wrong-counter');
  await told(land.close());
  expect((await refused(land.pause())).code).toBe('counter-not-open');
});

test('a paused counter can still be sent people, and they wait for it', async () => {
  const visit = await take(kiosk, 'bhxh');
  const insurance = await seatAt(house, 8);
  await told(insurance.open());
  await told(land.pause());

  await told(insurance.transfer(stopOf(visit), { to: 'counter', counterId: land.counterId }));

  expect((await land.desk()).queue.map((stop) => stop.label)).toEqual(['N001']);
});
