import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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

const labels = async (seat: Seat) => (await seat.desk()).queue.map((stop) => stop.label);

describe('to a sector', () => {
  test('at the tail, a person goes behind those who wait there', async () => {
    await take(kiosk, 'bhxh');
    await take(kiosk, 'dat-dai');
    await take(kiosk, 'bhxh');
    const { stopId } = await called(land.callNext());

    const answer = await told(land.transfer(stopId, { to: 'sector', sector: 'bhxh' }, 'tail'));

    expect(answer).toMatchObject({ label: 'C001', state: 'waiting' });
    expect(await labels(insurance)).toEqual(['N001', 'N002', 'C001']);
    expect((await land.desk()).current).toBeNull();
  });

  test('at the head, a person goes before all who wait there', async () => {
    await take(kiosk, 'bhxh');
    await take(kiosk, 'dat-dai');
    const { stopId } = await called(land.callNext());

    await told(land.transfer(stopId, { to: 'sector', sector: 'bhxh' }, 'head'));

    expect(await labels(insurance)).toEqual(['C001', 'N001']);
    await told(insurance.callNext());
    expect((await insurance.desk()).current).toMatchObject({
      stop: { label: 'C001', sector: 'bhxh', transferredFrom: 'dat-dai' },
      why: { rule: 'put-first' },
    });
  });

  test('somebody who only waits can be sent too', async () => {
    const visit = await take(kiosk, 'dat-dai');

    await told(land.transfer(stopOf(visit), { to: 'sector', sector: 'bhxh' }));

    expect([await labels(land), await labels(insurance)]).toEqual([[], ['C001']]);
  });

  test('somebody who is set aside can be sent, and is set aside no longer', async () => {
    await take(kiosk, 'dat-dai');
    const { callId, stopId } = await called(land.callNext());
    await told(land.hold(callId));

    await told(land.transfer(stopId, { to: 'sector', sector: 'bhxh' }));

    expect((await land.desk()).held).toEqual([]);
    expect(await labels(insurance)).toEqual(['C001']);
  });

  test('a sector that the visit still waits for is refused, and nothing has moved', async () => {
    await take(kiosk, 'dat-dai', 'bhxh');
    const { stopId, callId } = await called(land.callNext());

    const problem = await refused(land.transfer(stopId, { to: 'sector', sector: 'bhxh' }));

    expect(problem).toMatchObject({ code: 'sector-already-in-visit', params: { sector: 'bhxh' } });
    expect((await land.desk()).current?.callId).toBe(callId);
  });

  test('a sector whose stop is done can be visited once more', async () => {
    await take(kiosk, 'dat-dai', 'bhxh');
    await told(insurance.finish((await called(insurance.callNext())).callId));
    const { stopId } = await called(land.callNext());

    await told(land.transfer(stopId, { to: 'sector', sector: 'bhxh' }));

    expect(await labels(insurance)).toEqual(['C001']);
  });

  test.each(['thien-van', 'quan-su'])('%s, which is not offered here, is refused', async (sector) => {
    const visit = await take(kiosk, 'dat-dai');

    const problem = await refused(land.transfer(stopOf(visit), { to: 'sector', sector }));

    expect(problem).toMatchObject({ status: 409, code: 'sector-not-offered', params: { sector } });
  });
});

describe('to a counter', () => {
  test('only that counter calls the person, though it does not serve the sector', async () => {
    await take(kiosk, 'dat-dai');
    const { stopId } = await called(land.callNext());

    await told(land.transfer(stopId, { to: 'counter', counterId: insurance.counterId }));

    expect((await refused(land.callNext())).code).toBe('nobody-waiting');
    expect((await insurance.desk()).queue).toMatchObject([{ label: 'C001', forCounter: 8 }]);
    expect((await called(insurance.callNext())).label).toBe('C001');
  });

  test('head and tail hold there too', async () => {
    await take(kiosk, 'bhxh');
    const last = await take(kiosk, 'dat-dai');
    const first = await take(kiosk, 'dat-dai');

    await told(land.transfer(stopOf(last), { to: 'counter', counterId: insurance.counterId }, 'tail'));
    await told(land.transfer(stopOf(first), { to: 'counter', counterId: insurance.counterId }, 'head'));

    expect(await labels(insurance)).toEqual(['C002', 'N001', 'C001']);
  });

  test('nobody is sent to an empty chair', async () => {
    await told(insurance.close());
    const visit = await take(kiosk, 'dat-dai');

    const problem = await refused(
      land.transfer(stopOf(visit), { to: 'counter', counterId: insurance.counterId }),
    );

    expect(problem).toMatchObject({ status: 409, code: 'counter-not-open' });
    expect(await labels(land)).toEqual(['C001']);
  });

  test('an unknown counter is like an empty chair', async () => {
    const visit = await take(kiosk, 'dat-dai');

    const target = { to: 'counter', counterId: crypto.randomUUID() };
    expect((await refused(land.transfer(stopOf(visit), target))).code).toBe('counter-not-open');
  });
});

describe('to a colleague', () => {
  test('only that colleague calls the person, and the desk names them', async () => {
    await take(kiosk, 'dat-dai');
    const { stopId } = await called(land.callNext());

    await told(land.transfer(stopId, { to: 'colleague', staffId: insurance.staffId }));

    expect((await insurance.desk()).queue).toMatchObject([
      { label: 'C001', forStaffName: 'Huỳnh Diễm Thúy' },
    ]);
    expect((await refused(land.callNext())).code).toBe('nobody-waiting');
    expect((await called(insurance.callNext())).label).toBe('C001');
  });

  test('who sits nowhere cannot be sent anybody', async () => {
    await told(insurance.close());
    const visit = await take(kiosk, 'dat-dai');

    const target = { to: 'colleague', staffId: insurance.staffId };
    expect((await refused(land.transfer(stopOf(visit), target))).code).toBe('counter-not-open');
  });
});

test('whoever is at another clerk’s counter is theirs to send, and a supervisor’s', async () => {
  await take(kiosk, 'dat-dai');
  const { stopId } = await called(land.callNext());
  const supervisor = await seatAt(house, 1, 'truongbophan');
  const target = { to: 'sector', sector: 'bhxh' };

  expect(await refused(insurance.transfer(stopId, target))).toMatchObject({
    code: 'wrong-counter',
    params: { counter: 3 },
  });
  expect(await told(supervisor.transfer(stopId, target))).toMatchObject({ state: 'waiting' });
});

test.each(['missed', 'done', 'cancelled', 'lapsed'])('nobody who is %s is sent on', async (state) => {
  const visit = await take(kiosk, 'dat-dai');
  await house.house.connection.pool.query('update stops set state = $1', [state]);

  expect(await refused(land.transfer(stopOf(visit), { to: 'sector', sector: 'bhxh' }))).toMatchObject({
    code: 'wrong-state',
    params: { act: 'transfer', state },
  });
});
