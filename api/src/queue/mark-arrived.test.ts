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

test('a person who has come is served, and the hall sees it', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());

  const answer = await told(land.arrive(callId));

  expect(answer).toMatchObject({ label: 'C001', state: 'serving', callId });
  expect((await land.desk()).current?.arrivedAt).not.toBeNull();
  const hall = await told<{ counters: { number: number; state: string; label: string }[] }>(
    (await house.device('board')).ask('GET /hall'),
  );
  expect(hall.counters.find((counter) => counter.number === 3)).toMatchObject({
    state: 'serving',
    label: 'C001',
  });
});

test('said twice is still so, and the first moment stays', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.arrive(callId));
  const first = (await land.desk()).current?.arrivedAt;

  expect(await told(land.arrive(callId))).toMatchObject({ state: 'serving', callId });
  expect((await land.desk()).current?.arrivedAt).toBe(first);
});

test('nobody arrives for a call that has ended', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.transfer((await land.desk()).current?.stop.stopId ?? '', { to: 'sector', sector: 'thue' }));

  expect((await refused(land.arrive(callId))).code).toBe('call-ended');
});
