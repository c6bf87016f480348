import { type JournalName, journalEntries } from '@motcua/contracts/journal';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { called } from '../../testing/called.ts';
import { diaryOf } from '../../testing/diary-of.ts';
import { emptyHall } from '../../testing/empty-hall.ts';
import { type Seat, seatAt } from '../../testing/seat-at.ts';
import { stopOf } from '../../testing/stop-of.ts';
import { takeAs } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';

// Who, when, why: each act is one line in the diary, and a line says nothing about a person.

let house: TestHouse;
let kiosk: Person;
let land: Seat;

beforeAll(async () => {
  house = await buildHouse();
  kiosk = await house.device('kiosk');
  land = await seatAt(house, 3);
  await house.house.connection.pool.query(
    'update shops set calls_before_missed = 1, seconds_before_missed = 0',
  );
});
beforeEach(() => emptyHall(house, land));
afterAll(() => house.close());

const enter = () => takeAs(kiosk, 'khuyet-tat', 'dat-dai', 'bhxh');
const callNext = async () => {
  await enter();
  return called(land.callNext());
};
const holdNext = async () => {
  const call = await callNext();
  await told(land.hold(call.callId, { reason: 'missing-papers', place: 'nhà ông Tư' }));
  return call;
};
const missNext = async () => {
  const call = await callNext();
  await told(land.miss(call.callId));
  return call;
};

type Story = [
  name: JournalName,
  reason: string | null,
  keys: string[],
  tell: () => Promise<() => Promise<unknown>>,
];

const ofStop = ['visitId', 'stopId', 'label', 'sector'];
const atCounter = [...ofStop, 'callId', 'counterId', 'counter'];
const left = [...ofStop, 'counterId', 'counter'];
const counter = ['counterId', 'counter'];

const stories: Story[] = [
  [
    'stop.called',
    null,
    [...atCounter, 'language', 'why'],
    async () => {
      await enter();
      return land.callNext;
    },
  ],
  [
    'stop.called',
    'nearly-late',
    [...atCounter, 'language', 'why'],
    async () => {
      const visit = await enter();
      return () => land.callChosen(stopOf(visit), 'nearly-late');
    },
  ],
  [
    'stop.recalled',
    null,
    [...atCounter, 'language', 'calls'],
    async () => {
      const { callId } = await callNext();
      return () => land.recall(callId);
    },
  ],
  [
    'stop.arrived',
    null,
    atCounter,
    async () => {
      const { callId } = await callNext();
      return () => land.arrive(callId);
    },
  ],
  [
    'stop.finished',
    null,
    atCounter,
    async () => {
      const { callId } = await callNext();
      return () => land.finish(callId);
    },
  ],
  [
    'stop.missed',
    null,
    [...atCounter, 'calls'],
    async () => {
      const { callId } = await callNext();
      return () => land.miss(callId);
    },
  ],
  [
    'stop.returned',
    null,
    ofStop,
    async () => {
      const { stopId } = await missNext();
      return () => land.giveBack(stopId);
    },
  ],
  [
    'stop.held',
    'consult-colleague',
    [...atCounter, 'until'],
    async () => {
      const { callId } = await callNext();
      return () => land.hold(callId, { reason: 'consult-colleague', place: 'phòng bà Ba' });
    },
  ],
  [
    'stop.resumed',
    null,
    atCounter,
    async () => {
      const { stopId } = await holdNext();
      return () => land.resume(stopId);
    },
  ],
  [
    'stop.released',
    null,
    [...ofStop, 'by'],
    async () => {
      const { stopId } = await holdNext();
      return () => land.release(stopId);
    },
  ],
  [
    'stop.transferred',
    'wrong-sector',
    [...left, 'target', 'place'],
    async () => {
      const { stopId } = await callNext();
      return () => land.transfer(stopId, { to: 'sector', sector: 'thue' });
    },
  ],
  [
    'stop.cancelled',
    'taken-by-mistake',
    left,
    async () => {
      const { stopId } = await callNext();
      return () => land.cancel(stopId, 'taken-by-mistake');
    },
  ],
  [
    'act.undone',
    null,
    [...left, 'act', 'state', 'shows'],
    async () => {
      await callNext();
      return land.undo;
    },
  ],
  ['counter.closed', null, counter, async () => land.close],
  [
    'counter.opened',
    null,
    [...counter, 'standsInFor'],
    async () => {
      await told(land.close());
      return land.open;
    },
  ],
  ['counter.paused', 'equipment', [...counter, 'reason'], async () => () => land.pause('equipment')],
  [
    'counter.unpaused',
    null,
    counter,
    async () => {
      await told(land.pause());
      return land.unpause;
    },
  ],
];

test.each(stories)('%s is one line, with who did it and why (%s)', async (name, reason, keys, tell) => {
  const act = await tell();

  const lines = await diaryOf(house, act);

  expect(lines).toMatchObject([{ name, reason, shop: house.shopId, by: `staff:${land.staffId}` }]);
  expect(Object.keys(lines[0]?.payload ?? {}).sort()).toEqual([...keys].sort());
  expect(journalEntries[name].safeParse(lines[0]?.payload).success).toBe(true);
});

test('visit.taken is one line by the kiosk, and its key names the act only once', async () => {
  const [{ id } = { id: '' }] = (
    await house.house.connection.pool.query<{ id: string }>(
      `select id from devices where name = 'Ki-ốt trình diễn' order by issued_at desc limit 1`,
    )
  ).rows;
  const press = () =>
    kiosk.ask('POST /visits', { sectors: ['bhxh'] }, { 'idempotency-key': 'mot-dong-nhat-ky' });

  const lines = await diaryOf(house, async () => {
    await press();
    await press();
  });

  expect(lines).toMatchObject([
    { name: 'visit.taken', reason: null, shop: house.shopId, by: `device:${id}` },
  ]);
  expect(lines[0]?.payload).toMatchObject({ label: 'N001', sectors: ['bhxh'], priorityClass: null });
});

test('an act that is done already, or refused, leaves no line', async () => {
  const { callId } = await callNext();
  await told(land.finish(callId));

  const lines = await diaryOf(house, async () => {
    await told(land.finish(callId));
    await land.recall(callId);
    await land.callChosen(crypto.randomUUID());
    await told(land.open());
    await told(land.unpause());
  });

  expect(lines).toEqual([]);
});

test('no line names a person, or says what a clerk typed', async () => {
  const { pool } = house.house.connection;
  const typed = ['nhà ông Tư', 'phòng bà Ba'];
  const people = await pool.query<{ username: string; display_name: string }>(
    'select username, display_name from staff',
  );
  const lines = await pool.query<{ text: string }>(
    `select string_agg(payload::text || coalesce(reason, ''), ' ') as text from journal
     where shop_id = $1 or name like 'staff.%'`,
    [house.shopId],
  );
  const text = lines.rows[0]?.text ?? '';
  // A username may be a sector's word too (`bhxh`), so that only those are looked for that are nothing else.
  const sectors = new Set((await pool.query('select code from sectors')).rows.map((row) => row.code));
  const names = people.rows.flatMap((person) => [person.display_name, person.username]);
  const found = [...names.filter((name) => !sectors.has(name)), ...typed].filter((name) =>
    text.includes(name),
  );

  expect(text.length).toBeGreaterThan(1_000);
  expect(found).toEqual([]);
});
