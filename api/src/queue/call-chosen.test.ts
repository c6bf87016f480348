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

test('a ticket called out of turn keeps its reason and how many were passed over', async () => {
  await take(kiosk, 'dat-dai');
  await take(kiosk, 'dat-dai');
  const frail = await take(kiosk, 'dat-dai');

  const { callId, label } = await called(land.callChosen(stopOf(frail), 'frail-person'));

  expect(label).toBe('C003');
  expect((await land.desk()).current?.why).toEqual({ rule: 'chosen', passedOver: 2 });
  const { pool } = house.house.connection;
  expect((await pool.query('select chosen_reason, in_turn from calls where id = $1', [callId])).rows).toEqual(
    [{ chosen_reason: 'frail-person', in_turn: false }],
  );
  const line = await pool.query(`select reason from journal where payload ->> 'callId' = $1`, [callId]);
  expect(line.rows).toEqual([{ reason: 'frail-person' }]);
});

test('a reason is needed, and one the house knows', async () => {
  const visit = await take(kiosk, 'dat-dai');
  const choose = (wish: object) =>
    refused(land.clerk.ask(`POST /counters/${land.counterId}/chosen-calls`, wish));

  expect((await choose({ stopId: stopOf(visit) })).code).toBe('invalid-input');
  expect((await choose({ stopId: stopOf(visit), reason: 'ốm nặng' })).code).toBe('invalid-input');
});

test('a sector that the counter does not serve is refused', async () => {
  const visit = await take(kiosk, 'bhxh');

  expect((await refused(land.callChosen(stopOf(visit)))).code).toBe('not-for-this-counter');
});

test('a person sent to another counter is not called away from there', async () => {
  const visit = await take(kiosk, 'dat-dai');
  await told(land.transfer(stopOf(visit), { to: 'counter', counterId: insurance.counterId }));

  expect((await refused(land.callChosen(stopOf(visit)))).code).toBe('not-for-this-counter');
});

test('nobody is chosen while somebody is at the counter, or while it is paused', async () => {
  const visit = await take(kiosk, 'dat-dai');
  await told(land.pause());
  expect((await refused(land.callChosen(stopOf(visit)))).code).toBe('counter-paused');
  await told(land.unpause());
  await take(kiosk, 'thue');
  const other = await called(land.callNext());

  expect(other.label).toBe('C001');
  const waiting = (await land.desk()).queue[0]?.stopId ?? '';
  expect(await refused(land.callChosen(waiting))).toMatchObject({ code: 'counter-busy' });
});

test('who has been called already is refused: a stale list', async () => {
  const visit = await take(kiosk, 'dat-dai');
  await told(land.callNext());

  expect(await refused(land.callChosen(stopOf(visit)))).toMatchObject({
    code: 'wrong-state',
    params: { act: 'call', state: 'called' },
  });
});
