import type { StopAnswer } from '@motcua/contracts/queue';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { emptyHall } from '../../testing/empty-hall.ts';
import { refused } from '../../testing/refused.ts';
import { type Seat, seatAt } from '../../testing/seat-at.ts';
import { take, takeAs } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let kiosk: Person;
let land: Seat;
let police: Seat;

beforeAll(async () => {
  house = await buildHouse();
  kiosk = await house.device('kiosk');
  land = await seatAt(house, 3);
  police = await seatAt(house, 7);
});
beforeEach(() => emptyHall(house, land));
afterAll(() => house.close());

const setPolicy = (policy: object) =>
  house.house.connection.pool.query('update shops set policy = $1 where demo', [JSON.stringify(policy)]);

/** Calls and finishes until nobody waits: the labels in their order, each with why it was next. */
async function callAll(): Promise<[string, object | undefined][]> {
  const called: [string, object | undefined][] = [];
  for (let answer = await land.callNext(); answer.statusCode === 200; answer = await land.callNext()) {
    const { label, callId } = answer.json<StopAnswer>();
    called.push([label, (await land.desk()).current?.why]);
    await told(land.finish(callId ?? ''));
  }
  return called;
}

describe('calling next', () => {
  test('calls who came first, and says why', async () => {
    await setPolicy({ kind: 'arrival' });
    const visit = await take(kiosk, 'dat-dai');
    await take(kiosk, 'dat-dai');

    const called = await told<StopAnswer>(land.callNext());

    expect(called).toMatchObject({ label: visit.label, state: 'called' });
    const { current, queue } = await land.desk();
    expect(current).toMatchObject({ callId: called.callId, calls: 1, arrivedAt: null });
    expect(current?.why).toEqual({ rule: 'arrival', passedOver: 0 });
    expect(queue.map((stop) => stop.label)).toEqual(['C002']);
  });

  test('calls for every sector of the counter, one queue for all', async () => {
    await setPolicy({ kind: 'arrival' });
    await take(kiosk, 'thue');
    await take(kiosk, 'bhxh');
    await take(kiosk, 'dat-dai');
    await take(kiosk, 'thue');

    expect((await callAll()).map(([label]) => label)).toEqual(['Q001', 'C001', 'Q002']);
  });

  test('is refused where nobody waits, somebody is there, the counter is not open, or it is another clerk’s', async () => {
    expect((await refused(land.callNext())).code).toBe('nobody-waiting');
    await take(kiosk, 'dat-dai');
    await take(kiosk, 'dat-dai');
    await told(land.callNext());
    expect(await refused(land.callNext())).toMatchObject({
      code: 'counter-busy',
      params: { counter: 3, label: 'C001' },
    });
    expect(await refused(police.callNext())).toMatchObject({
      code: 'counter-not-open',
      params: { counter: 7 },
    });
    const meddler = police.clerk.ask(`POST /counters/${land.counterId}/calls`, {});
    expect(await refused(meddler)).toMatchObject({ code: 'wrong-counter', params: { counter: 3 } });
  });
});

describe('who is next', () => {
  const hall = async () => {
    await take(kiosk, 'dat-dai');
    await take(kiosk, 'dat-dai');
    await takeAs(kiosk, 'nguoi-cao-tuoi', 'dat-dai');
    await takeAs(kiosk, 'khuyet-tat', 'dat-dai');
    await takeAs(kiosk, 'khuyet-tat', 'dat-dai');
    await take(kiosk, 'dat-dai');
  };

  test('by arrival: who came first, whoever they are', async () => {
    await setPolicy({ kind: 'arrival' });
    await hall();

    const why = { rule: 'arrival', passedOver: 0 };
    expect(await callAll()).toEqual(
      ['C001', 'C002', 'C003', 'C004', 'C005', 'C006'].map((label) => [label, why]),
    );
  });

  test('priority first: the better class, then the others, then everybody else', async () => {
    await setPolicy({ kind: 'priority-first' });
    await hall();

    const priority = (priorityClass: string, passedOver: number) => ({
      rule: 'priority',
      priorityClass,
      passedOver,
    });
    expect(await callAll()).toEqual([
      ['C004', priority('khuyet-tat', 3)],
      ['C005', priority('khuyet-tat', 3)],
      ['C003', priority('nguoi-cao-tuoi', 2)],
      ['C001', { rule: 'arrival', passedOver: 0 }],
      ['C002', { rule: 'arrival', passedOver: 0 }],
      ['C006', { rule: 'arrival', passedOver: 0 }],
    ]);
  });

  test('by ratio: after two of priority one other, and then again', async () => {
    await setPolicy({ kind: 'ratio', priorityCalls: 2 });
    await hall();

    const priority = (priorityClass: string, passedOver: number) => ({
      rule: 'priority',
      priorityClass,
      passedOver,
    });
    expect(await callAll()).toEqual([
      ['C004', priority('khuyet-tat', 3)],
      ['C005', priority('khuyet-tat', 3)],
      ['C001', { rule: 'ratio', priorityCalls: 2, passedOver: 0 }],
      ['C003', priority('nguoi-cao-tuoi', 1)],
      ['C002', { rule: 'arrival', passedOver: 0 }],
      ['C006', { rule: 'arrival', passedOver: 0 }],
    ]);
  });

  test('by ratio: a call that was taken back does not count for the turn', async () => {
    await setPolicy({ kind: 'ratio', priorityCalls: 1 });
    await take(kiosk, 'dat-dai');
    await takeAs(kiosk, 'khuyet-tat', 'dat-dai');
    await told(land.callNext());
    await told(land.undo());

    expect(await callAll()).toMatchObject([
      ['C002', { rule: 'priority' }],
      ['C001', { rule: 'arrival' }],
    ]);
  });

  test('by ageing: a class counts as having come earlier, but never by more than the cap', async () => {
    await setPolicy({ kind: 'ageing', capMinutes: 15 });
    await hall();
    // Minutes ago: the class of the elderly may move ahead by 20, the cap says 15.
    await house.house.connection.pool.query(
      `update stops s set queued_at = house_now() - minutes.ago * interval '1 minute'
       from visits v, (values (1, 40), (2, 24), (3, 20), (4, 10), (5, 4), (6, 1)) minutes (number, ago)
       where v.id = s.visit_id and v.number = minutes.number`,
    );

    expect(await callAll()).toEqual([
      ['C001', { rule: 'arrival', passedOver: 0 }],
      ['C003', { rule: 'ageing', priorityClass: 'nguoi-cao-tuoi', aheadMinutes: 15, passedOver: 1 }],
      ['C004', { rule: 'ageing', priorityClass: 'khuyet-tat', aheadMinutes: 15, passedOver: 1 }],
      ['C002', { rule: 'arrival', passedOver: 0 }],
      ['C005', { rule: 'arrival', passedOver: 0 }],
      ['C006', { rule: 'arrival', passedOver: 0 }],
    ]);
  });

  test.each([
    { kind: 'arrival' },
    { kind: 'priority-first' },
    { kind: 'ratio', priorityCalls: 2 },
    { kind: 'ageing', capMinutes: 15 },
  ])('is what the desk shows: under $kind the list is the order of the calls', async (policy) => {
    await setPolicy(policy);
    await hall();
    const shown = await land.desk();

    const called = await callAll();

    expect(called.map(([label]) => label)).toEqual(shown.queue.map((stop) => stop.label));
    expect(called[0]?.[1]).toEqual(shown.nextWhy);
  });
});
