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

/** What stands of a ticket, as far as an act can change it. */
async function stands(stopId: string) {
  const { rows } = await house.house.connection.pool.query(
    `select s.state, s.sector, s.queued_at, s.put_first_at, s.for_counter_id, s.for_staff_id, s.transferred_from,
       (select jsonb_build_object('id', id, 'calls', calls, 'arrived', arrived_at) from calls
        where stop_id = s.id and ended_at is null) as call,
       (select place from holds where stop_id = s.id and ended_at is null) as held
     from stops s where s.id = $1`,
    [stopId],
  );
  return rows[0];
}
const missAtOnce = () =>
  house.house.connection.pool.query('update shops set calls_before_missed = 1, seconds_before_missed = 0');

describe('taken back within five seconds', () => {
  type Story = [
    name: string,
    before: (stopId: string) => Promise<unknown>,
    act: (stopId: string) => Promise<unknown>,
  ];
  const callOf = async () => (await land.desk()).current?.callId ?? '';
  const call = () => told(land.callNext());
  const arrive = async () => {
    await call();
    await told(land.arrive(await callOf()));
  };
  const hold = async () => {
    await arrive();
    await told(land.hold(await callOf()));
  };
  const miss = async () => {
    await call();
    await told(land.miss(await callOf()));
  };
  const nothing = async () => {};
  const stories: Story[] = [
    ['a call', nothing, call],
    ['a chosen call', nothing, (stopId) => told(land.callChosen(stopId))],
    ['an arrival', call, async () => told(land.arrive(await callOf()))],
    ['a finish after an arrival', arrive, async () => told(land.finish(await callOf()))],
    ['a finish without an arrival', call, async () => told(land.finish(await callOf()))],
    ['a miss', call, async () => told(land.miss(await callOf()))],
    ['a hold', arrive, async () => told(land.hold(await callOf()))],
    ['a return', miss, (stopId) => told(land.giveBack(stopId))],
    ['a resumption', hold, (stopId) => told(land.resume(stopId))],
    ['a release', hold, (stopId) => told(land.release(stopId))],
    [
      'a transfer to a sector',
      call,
      (stopId) => told(land.transfer(stopId, { to: 'sector', sector: 'bhxh' })),
    ],
    [
      'a transfer to a colleague of somebody set aside',
      hold,
      (stopId) => told(land.transfer(stopId, { to: 'colleague', staffId: insurance.staffId }, 'head')),
    ],
    ['a cancellation at the counter', arrive, (stopId) => told(land.cancel(stopId))],
    ['a cancellation of somebody set aside', hold, (stopId) => told(land.cancel(stopId))],
    ['a cancellation of somebody missed', miss, (stopId) => told(land.cancel(stopId))],
  ];

  test.each(stories)('%s leaves everything as it stood', async (_name, before, act) => {
    await missAtOnce();
    const stopId = stopOf(await take(kiosk, 'dat-dai'));
    await before(stopId);
    const stood = await stands(stopId);
    await act(stopId);
    expect(await stands(stopId)).not.toEqual(stood);

    const answer = await told(land.undo());

    expect(await stands(stopId)).toEqual(stood);
    expect(answer).toMatchObject({ label: 'C001', state: stood.state, callId: stood.call?.id ?? null });
  });
});

test('the desk says what can be taken back, and until when', async () => {
  await take(kiosk, 'dat-dai');
  await told(land.callNext());

  const { undoable, now } = await land.desk();

  expect(undoable).toMatchObject({ act: 'call', label: 'C001' });
  const seconds = (Date.parse(undoable?.until ?? '') - Date.parse(now)) / 1000;
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(5);
});

test('after five seconds it is too late', async () => {
  await take(kiosk, 'dat-dai');
  await told(land.callNext());
  await house.house.connection.pool.query(`update undoable_acts set at = at - interval '5.5 seconds'`);

  expect(await refused(land.undo())).toMatchObject({ code: 'undo-too-late', params: { seconds: 5 } });
  expect(await land.desk()).toMatchObject({ undoable: null, current: { stop: { label: 'C001' } } });
});

test('an act is taken back once', async () => {
  await take(kiosk, 'dat-dai');
  await told(land.callNext());
  await told(land.undo());

  expect((await refused(land.undo())).code).toBe('nothing-to-undo');
});

test('with nothing done there is nothing to take back', async () => {
  expect((await refused(land.undo())).code).toBe('nothing-to-undo');
});

test('only the last act is taken back', async () => {
  await take(kiosk, 'dat-dai');
  await take(kiosk, 'dat-dai');
  await told(land.finish((await called(land.callNext())).callId));
  await told(land.callNext());

  await told(land.undo());

  expect(await land.desk()).toMatchObject({ current: null, queue: [{ label: 'C002' }] });
  expect((await refused(land.undo())).code).toBe('nothing-to-undo');
});

test('a ticket that a colleague has called since is not taken back', async () => {
  await take(kiosk, 'dat-dai');
  const { stopId } = await called(land.callNext());
  await told(land.transfer(stopId, { to: 'sector', sector: 'bhxh' }));
  await told(insurance.callNext());

  expect(await refused(land.undo())).toMatchObject({ code: 'undo-overtaken', params: { label: 'C001' } });
  expect((await insurance.desk()).current?.stop.label).toBe('C001');
});

test('a person who is at their next counter is not called back to the last one', async () => {
  await take(kiosk, 'dat-dai', 'bhxh');
  await told(land.finish((await called(land.callNext())).callId));
  await told(insurance.callNext());

  const problem = await refused(land.undo());

  expect(problem).toMatchObject({ code: 'visit-at-other-counter', params: { counter: 8 } });
  expect((await land.desk()).current).toBeNull();
});

test('another clerk’s act cannot be taken back', async () => {
  await take(kiosk, 'dat-dai');
  await told(land.finish((await called(land.callNext())).callId));
  await told(land.close());
  const standIn = await seatAt(house, 3, 'duphong1');
  await told(standIn.open());

  expect((await refused(standIn.undo())).code).toBe('nothing-to-undo');
  expect((await refused(land.undo())).code).toBe('wrong-counter');
});

test('while a person is served, bringing back another and taking that back leaves the counter as it is', async () => {
  await missAtOnce();
  await take(kiosk, 'dat-dai');
  await take(kiosk, 'dat-dai');
  const missed = await called(land.callNext());
  await told(land.miss(missed.callId));
  await told(land.arrive((await called(land.callNext())).callId));
  await told(land.giveBack(missed.stopId));

  const { label } = await told<{ label: string }>(land.undo());

  expect(label).toBe('C001');
  expect((await land.desk()).current).toMatchObject({ stop: { label: 'C002', state: 'serving' } });
  const { rows } = await house.house.connection.pool.query(
    `select payload ->> 'shows' as shows from journal where name = 'act.undone' order by id desc limit 1`,
  );
  expect(rows).toEqual([{ shows: 'as-before' }]);
});

test('a counter that was paused since takes nobody back: the pause came after', async () => {
  await take(kiosk, 'dat-dai');
  const { callId } = await called(land.callNext());
  await told(land.finish(callId));
  await told(land.pause('meal'));

  expect((await refused(land.undo())).code).toBe('undo-overtaken');
  expect((await land.desk()).undoable).toBeNull();

  await told(land.unpause());
  expect((await land.desk()).undoable).toMatchObject({ act: 'finish' });
});
