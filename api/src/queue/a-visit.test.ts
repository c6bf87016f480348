import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { called } from '../../testing/called.ts';
import { emptyHall } from '../../testing/empty-hall.ts';
import { refused } from '../../testing/refused.ts';
import { type Seat, seatAt } from '../../testing/seat-at.ts';
import { stopOf } from '../../testing/stop-of.ts';
import { take } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';

// The heart of the house: one person, one number, several stops that wait at once.

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

const next = (seat: Seat) => called(seat.callNext());

test('waits for all its stops at once', async () => {
  const visit = await take(kiosk, 'dat-dai', 'bhxh');

  expect((await land.desk()).queue.map((stop) => [stop.label, stop.sector])).toEqual([['C001', 'dat-dai']]);
  const atInsurance = (await insurance.desk()).queue;
  expect(atInsurance.map((stop) => [stop.label, stop.sector])).toEqual([['C001', 'bhxh']]);
  expect(atInsurance[0]?.otherStops).toEqual([
    { stopId: stopOf(visit, 'dat-dai'), sector: 'dat-dai', state: 'waiting' },
  ]);
});

test('while it is called at one counter, the other counter calls somebody else', async () => {
  await take(kiosk, 'dat-dai', 'bhxh');
  await take(kiosk, 'bhxh');
  await next(land);

  const { label } = await next(insurance);

  expect(label).toBe('N001');
});

test('while it is called at one counter and nobody else waits, the other counter calls nobody', async () => {
  await take(kiosk, 'dat-dai', 'bhxh');
  await next(land);

  expect(await refused(insurance.callNext())).toMatchObject({
    code: 'nobody-waiting',
    params: { counter: 8 },
  });
  expect((await insurance.desk()).queue).toMatchObject([{ label: 'C001', busyAtCounter: 3 }]);
  expect((await insurance.desk()).nextWhy).toBeNull();
});

test('while it is served at one counter, it cannot be chosen at the other', async () => {
  const visit = await take(kiosk, 'dat-dai', 'bhxh');
  await told(land.arrive((await next(land)).callId));

  const problem = await refused(insurance.callChosen(stopOf(visit, 'bhxh')));

  expect(problem.code).toBe('visit-at-other-counter');
});

test('when one stop is done the next has kept the place it earned', async () => {
  await take(kiosk, 'dat-dai', 'bhxh');
  await take(kiosk, 'bhxh');
  await take(kiosk, 'bhxh');
  const atLand = (await next(land)).callId;
  const between = (await next(insurance)).callId;
  await told(land.finish(atLand));
  await told(insurance.finish(between));

  const { label } = await next(insurance);

  expect(label).toBe('C001');
  expect((await insurance.desk()).queue.map((stop) => stop.label)).toEqual(['N002']);
});

test('keeps its other places also when one stop is missed, held, cancelled or sent elsewhere', async () => {
  await house.house.connection.pool.query(
    'update shops set calls_before_missed = 1, seconds_before_missed = 0',
  );
  const visits = [
    await take(kiosk, 'dat-dai', 'bhxh'),
    await take(kiosk, 'dat-dai', 'bhxh'),
    await take(kiosk, 'dat-dai', 'bhxh'),
    await take(kiosk, 'dat-dai', 'bhxh'),
  ];
  await take(kiosk, 'bhxh');
  await told(land.miss((await next(land)).callId));
  await told(land.hold((await next(land)).callId));
  await told(land.cancel((await next(land)).stopId));
  await told(land.transfer((await next(land)).stopId, { to: 'sector', sector: 'thue' }));

  expect((await insurance.desk()).queue.map((stop) => stop.label)).toEqual([
    ...visits.map((visit) => visit.label),
    'N001',
  ]);
});

test('bears the same number whatever is transferred', async () => {
  await take(kiosk, 'dat-dai', 'bhxh');
  const { stopId } = await next(land);

  await told(land.transfer(stopId, { to: 'sector', sector: 'thue' }));

  const again = await next(land);
  expect(again).toMatchObject({ label: 'C001', stopId });
  expect((await land.desk()).current?.stop).toMatchObject({ sector: 'thue', transferredFrom: 'dat-dai' });
});

test('is called in turn by two counters until both stops are done, as one number', async () => {
  await take(kiosk, 'dat-dai', 'bhxh');
  const first = await next(land);
  await told(land.arrive(first.callId));
  await told(land.finish(first.callId));
  const second = await next(insurance);
  await told(insurance.finish(second.callId));

  expect([first.label, second.label]).toEqual(['C001', 'C001']);
  const { rows } = await house.house.connection.pool.query('select distinct state from stops');
  expect(rows).toEqual([{ state: 'done' }]);
});

test('is never at two counters, however fast both press', async () => {
  await take(kiosk, 'dat-dai', 'bhxh');

  const answers = await Promise.all([land.callNext(), insurance.callNext()]);

  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
});
