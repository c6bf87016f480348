import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { emptyHall } from '../../testing/empty-hall.ts';
import { refused } from '../../testing/refused.ts';
import { type Seat, seatAt } from '../../testing/seat-at.ts';
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
beforeEach(() => emptyHall(house));
afterAll(() => house.close());

test('a clerk sits down at a counter, and everybody sees who is there', async () => {
  await told(land.open());

  const { counters } = await told<{ counters: { number: number; state: string; shift: object | null }[] }>(
    insurance.clerk.ask(`GET /shops/${house.shopId}/counters`),
  );
  expect(counters.filter((counter) => counter.shift !== null)).toMatchObject([
    { number: 3, state: 'free', shift: { staffId: land.staffId, displayName: 'Sơn Minh Hiếu' } },
  ]);
  expect(await told(land.clerk.ask('GET /session'))).toMatchObject({ counterId: land.counterId });
});

test('already there is a success and the same shift', async () => {
  await told(land.open());
  const first = (await land.desk()).shift;

  expect(await told(land.open())).toEqual({ done: true });
  expect((await land.desk()).shift).toEqual(first);
});

test('a counter is for one clerk', async () => {
  const another = await seatAt(house, 3, 'duphong1');
  await told(land.open());

  expect(await refused(another.open())).toMatchObject({ code: 'counter-taken', params: { counter: 3 } });
});

test('a clerk is at one counter', async () => {
  const elsewhere = await seatAt(house, 4, 'datdai');
  await told(land.open());

  expect(await refused(elsewhere.open())).toMatchObject({
    code: 'clerk-at-other-counter',
    params: { counter: 3 },
  });
});

test('of two who sit down in the same instant one has the counter', async () => {
  const another = await seatAt(house, 3, 'duphong1');

  const answers = await Promise.all([land.open(), another.open()]);

  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
  expect(answers.find((answer) => answer.statusCode === 409)?.json()).toMatchObject({
    code: 'counter-taken',
  });
});

test('a clerk who opens two counters in the same instant has one', async () => {
  const elsewhere = await seatAt(house, 4, 'datdai');

  const answers = await Promise.all([land.open(), elsewhere.open()]);

  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
});

test('who stands in for a colleague is shown beside their name, and serves in their own', async () => {
  const standIn = await seatAt(house, 3, 'duphong1');
  await told(standIn.open({ standsInFor: land.staffId }));
  await take(kiosk, 'dat-dai');
  await told(standIn.callNext());

  expect((await standIn.desk()).shift).toMatchObject({
    staffId: standIn.staffId,
    standsInForName: 'Sơn Minh Hiếu',
  });
});

test('nobody stands in for somebody who is not of this shop', async () => {
  expect((await refused(land.open({ standsInFor: crypto.randomUUID() as never }))).code).toBe('not-found');
});

test('a counter out of use is not opened', async () => {
  await house.house.connection.pool.query('update counters set active = false where number = 4');
  const outOfUse = await seatAt(house, 4);

  expect(await refused(outOfUse.open())).toMatchObject({ code: 'counter-inactive', params: { counter: 4 } });
});
