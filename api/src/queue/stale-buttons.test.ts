import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type AnotherShop, anotherShop } from '../../testing/another-shop.ts';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { called } from '../../testing/called.ts';
import { emptyHall } from '../../testing/empty-hall.ts';
import { refused } from '../../testing/refused.ts';
import { type Seat, seatAt, seatOf } from '../../testing/seat-at.ts';
import { stopOf } from '../../testing/stop-of.ts';
import { take } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';

// Buttons that are pressed on a screen that is not of this moment, or by somebody whose buttons they are not.

let house: TestHouse;
let kiosk: Person;
let land: Seat;
let insurance: Seat;
let elsewhere: AnotherShop;

beforeAll(async () => {
  house = await buildHouse();
  kiosk = await house.device('kiosk');
  land = await seatAt(house, 3);
  insurance = await seatAt(house, 8);
  elsewhere = await anotherShop(house);
});
beforeEach(() => emptyHall(house, land, insurance, elsewhere.seat));
afterAll(() => house.close());

const onCall = ['recall', 'arrive', 'finish', 'miss', 'hold'] as const;
const onStop = ['resume', 'release', 'giveBack', 'cancel', 'callChosen'] as const;
const atCounter = ['open', 'close', 'pause', 'unpause', 'callNext', 'undo'] as const;
const toTaxes = { to: 'sector', sector: 'thue' };

test.each(onCall)('%s on another clerk’s call is refused', async (act) => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());

  expect(await refused(insurance[act](callId))).toMatchObject({
    status: 409,
    code: 'wrong-counter',
    params: { counter: 3 },
  });
});

test.each(onCall)('%s on a call of another shop finds nothing', async (act) => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());

  expect(await refused(elsewhere.seat[act](callId))).toMatchObject({ status: 404, code: 'not-found' });
});

test.each(onStop)('%s on a stop of another shop finds nothing', async (act) => {
  const visit = await take(kiosk, 'dat-dai');

  expect(await refused(elsewhere.seat[act](stopOf(visit)))).toMatchObject({ status: 404, code: 'not-found' });
});

test('a stop of another shop is not sent anywhere, and nobody is sent to another shop', async () => {
  const visit = await take(kiosk, 'dat-dai');

  expect((await refused(elsewhere.seat.transfer(stopOf(visit), toTaxes))).code).toBe('not-found');
  const target = { to: 'counter', counterId: elsewhere.seat.counterId };
  expect((await refused(land.transfer(stopOf(visit), target))).code).toBe('counter-not-open');
  const colleague = { to: 'colleague', staffId: elsewhere.seat.staffId };
  expect((await refused(land.transfer(stopOf(visit), colleague))).code).toBe('counter-not-open');
});

test.each(atCounter)('%s at a counter of another shop finds nothing', async (act) => {
  const stranger = await seatOf(elsewhere.seat.clerk, land.counterId, 3);

  expect(await refused(stranger[act]())).toMatchObject({ status: 404, code: 'not-found' });
});

test('the desk and the counters of another shop are not shown', async () => {
  const { clerk } = elsewhere.seat;

  expect((await refused(clerk.ask(`GET /counters/${land.counterId}/desk`))).code).toBe('not-found');
  expect((await refused(clerk.ask(`GET /shops/${house.shopId}/counters`))).code).toBe('not-found');
});

test.each([...onCall, ...onStop])('%s on something unknown finds nothing', async (act) => {
  expect(await refused(land[act](crypto.randomUUID()))).toMatchObject({ status: 404, code: 'not-found' });
});

test.each(atCounter)('%s at an unknown counter finds nothing', async (act) => {
  const nowhere = await seatOf(land.clerk, crypto.randomUUID() as never, 99);

  expect(await refused(nowhere[act]())).toMatchObject({ status: 404, code: 'not-found' });
});

test('a supervisor may help at any counter', async () => {
  const supervisor = await seatAt(house, 1, 'truongbophan');
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());

  expect(await told(supervisor.recall(callId))).toMatchObject({ state: 'called' });
  expect(await told(supervisor.finish(callId))).toMatchObject({ state: 'done' });
});

test('one press sent twice is one call; two presses are one call and one refusal', async () => {
  await take(kiosk, 'dat-dai');
  await take(kiosk, 'dat-dai');
  const key = { 'idempotency-key': 'mot-cu-nhan' };

  const [one, same] = await Promise.all([told(land.callNext(key)), told(land.callNext(key))]);
  const [first, second] = await Promise.all([insurance, insurance].map((seat) => seat.callNext()));

  expect(one).toEqual(same);
  expect([first?.statusCode, second?.statusCode]).toEqual([409, 409]);
  expect((await land.desk()).queue).toHaveLength(1);
});

test('two presses with two keys at once call one person', async () => {
  await take(kiosk, 'dat-dai');
  await take(kiosk, 'dat-dai');

  const answers = await Promise.all([land.callNext(), land.callNext()]);

  const refusal = answers.find((answer) => answer.statusCode !== 200);
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
  expect(refusal?.json()).toMatchObject({ code: 'counter-busy', params: { label: 'C001' } });
});
