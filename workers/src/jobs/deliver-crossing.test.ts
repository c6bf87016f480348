import { AgencyId, StaffId } from '@motcua/contracts/ids';
import { findNotices, markSeen, sendDueNotices } from '@motcua/db/dossiers/notices';
import { sweepUntilDone } from '@motcua/db/dossiers/sweep-until-done';
import { voidOverdue } from '@motcua/db/dossiers/void-overdue';
import { inTransaction } from '@motcua/db/transaction';
import { deliverCrossing } from '@motcua/notices/deliver-crossing';
import { deliverCrossings } from '@motcua/notices/deliver-crossings';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDossier } from '../../testing/a-dossier.ts';
import { aHouse, type TestHouse } from '../../testing/a-house.ts';
import { clockAt } from '../../testing/clock-at.ts';

// Everything here happens on a Thursday, 27 August 2026, unless it says otherwise.

let house: TestHouse;
let clerkId: StaffId;
beforeEach(async () => {
  house = await aHouse();
  const found = await house.connection.pool.query<{ id: string }>(
    "select id from staff where username = 'tuphap' or username = 'hotich' order by username limit 1",
  );
  clerkId = StaffId.parse(found.rows[0]?.id);
  await clockAt(house.connection, '2026-08-27 00:05');
});
afterEach(() => house.close());

const rows = async (sql: string) => (await house.connection.pool.query(sql)).rows;
const notices = () =>
  rows(`select to_kind as "to", kind, to_char(send_at at time zone 'Asia/Ho_Chi_Minh', 'DD HH24:MI') as "sendAt"
    from dossier_notices order by to_kind, kind`);
const events = () => rows('select id::text, kind from deadline_events order by threshold_at');
async function deliverAll() {
  await sweepUntilDone(house.db);
  for (const { id } of await events()) await deliverCrossing(house, id);
}

test('a warning goes to whoever holds the dossier, in the morning', async () => {
  await aDossier(house, { thresholds: [['warn-3', '-1 minute']], due: '3 days', holderStaffId: clerkId });

  await deliverAll();

  expect(await notices()).toEqual([{ to: 'staff', kind: 'warn-3', sendAt: '27 07:15' }]);
});

test('where nobody holds it, the whole desk is told', async () => {
  await aDossier(house, { thresholds: [['warn-3', '-1 minute']], due: '3 days' });

  await deliverAll();

  expect(await notices()).toMatchObject([{ to: 'unit', kind: 'warn-3' }]);
});

test('nobody is told at night, on a Sunday or on a holiday', async () => {
  await clockAt(house.connection, '2026-08-29 23:00');
  await aDossier(house, { thresholds: [['warn-1', '-1 minute']], due: '3 days', holderStaffId: clerkId });
  await deliverAll();
  // The 31st was swapped for a Saturday, and the 1st and 2nd of September are the national holiday.
  expect(await notices()).toMatchObject([{ sendAt: '03 07:15' }]);
});

test('lateness goes to the clerk and the head, then up to the head and to the leadership, each once', async () => {
  await aDossier(house, {
    thresholds: [
      ['overdue', '-5 minutes'],
      ['escalate-1', '31 hours'],
      ['escalate-3', '4 days'],
    ],
    holderStaffId: clerkId,
  });
  await deliverAll();
  expect(await notices()).toMatchObject([
    { to: 'head', kind: 'overdue' },
    { to: 'staff', kind: 'overdue' },
  ]);

  await clockAt(house.connection, '2026-08-28 07:10');
  await deliverAll();
  await clockAt(house.connection, '2026-08-31 07:10');
  await deliverAll();

  expect((await notices()).map(({ to, kind }) => `${to} ${kind}`)).toEqual([
    'head escalate-1',
    'head overdue',
    'leadership escalate-3',
    'staff overdue',
  ]);
});

test('after three days without anybody, each is told of a dossier once, and of the most severe', async () => {
  const passed: [string, string][] = [
    ['warn-1', '-3 days'],
    ['apology-last-day', '-3 days'],
    ['due', '-50 hours'],
    ['overdue', '-48 hours'],
    ['escalate-1', '-20 hours'],
  ];
  await aDossier(house, { thresholds: passed, holderStaffId: clerkId });

  await deliverAll();

  expect((await notices()).map(({ to, kind }) => `${to} ${kind}`)).toEqual([
    'head escalate-1',
    'staff escalate-1',
  ]);
  expect(await events()).toHaveLength(5);
  expect(await rows('select 1 from overdue_records')).toHaveLength(1);
});

test('however often and by however many a crossing is told, it is told once', async () => {
  await aDossier(house, { thresholds: [['overdue', '-5 minutes']], holderStaffId: clerkId });
  await sweepUntilDone(house.db);
  const [{ id }] = (await events()) as [{ id: string }];

  await Promise.all([1, 2, 3, 4, 5, 6].map(() => deliverCrossing(house, id)));
  await deliverCrossing(house, id);

  expect(await notices()).toHaveLength(2);
});

test('on the last day for an apology a draft waits for the head, and soon enough', async () => {
  await clockAt(house.connection, '2026-08-27 09:30');
  await aDossier(house, {
    thresholds: [
      ['warn-1', '-2 hours'],
      ['apology-last-day', '-2 hours'],
    ],
    due: '1 day',
    holderStaffId: clerkId,
  });

  await deliverAll();

  expect(await notices()).toEqual([
    { to: 'head', kind: 'apology-draft', sendAt: '27 09:30' },
    { to: 'staff', kind: 'warn-1', sendAt: '28 07:15' },
  ]);
});

test('a dossier that is closed, imported or waits for its applicant is not told of', async () => {
  await aDossier(house, { thresholds: [['overdue', '-5 minutes']], imported: true });
  const closed = await aDossier(house, { thresholds: [['overdue', '-5 minutes']] });
  await sweepUntilDone(house.db);
  await rows(
    `update dossiers set finished_at = house_now(), state = 'decided' where id = '${closed.dossierId}'`,
  );
  for (const { id } of await events()) await deliverCrossing(house, id);

  const stopped = await aDossier(house, { thresholds: [['overdue', '-5 minutes']] });
  const paused = await aDossier(house, { thresholds: [['warn-1', '-5 minutes']] });
  await rows(`update dossier_clocks set stopped_at = house_now() where id = '${stopped.clockId}'`);
  await rows(`update dossier_clocks set paused_since = house_now() where id = '${paused.clockId}'`);
  await deliverAll();

  expect(await notices()).toEqual([]);
  const crossed = await rows('select distinct dossier_id::text as id from deadline_events');
  expect(crossed).toEqual([{ id: closed.dossierId }]);
  expect(await rows('select 1 from dossier_clocks where next_check_at is not null')).toEqual([]);
});

test('what was passed under a date that was changed since is nobody’s concern', async () => {
  const { clockId } = await aDossier(house, {
    thresholds: [['warn-1', '-5 minutes']],
    holderStaffId: clerkId,
  });
  await sweepUntilDone(house.db);
  await rows(`update dossier_clocks set version = version + 1 where id = '${clockId}'`);

  await deliverAll();

  expect(await notices()).toEqual([]);
});

test('crossings whose jobs were lost with the queue are told all the same', async () => {
  await aDossier(house, { thresholds: [['overdue', '-5 minutes']], holderStaffId: clerkId });
  await sweepUntilDone(house.db);
  await deliverCrossings(house);
  expect(await notices()).toEqual([]);

  await rows("update deadline_events set at = at - interval '1 minute'");
  await deliverCrossings(house);

  expect(await notices()).toHaveLength(2);
});

test('a digest is handed out in the morning, lies on the desk until it is put aside, and is handed out once', async () => {
  await aDossier(house, { thresholds: [['warn-2', '-1 minute']], due: '2 days', holderStaffId: clerkId });
  await deliverAll();
  const reader = { shopId: house.shopId, staffId: clerkId, agencyId: null };
  expect(await sendDueNotices(house.db)).toBe(0);
  expect(await findNotices(house.db, reader)).toEqual([]);

  await clockAt(house.connection, '2026-08-27 07:16');
  const sent = await Promise.all([1, 2, 3].map(() => sendDueNotices(house.db)));

  expect(sent.reduce((sum, one) => sum + one, 0)).toBe(1);
  const [notice] = await findNotices(house.db, reader);
  expect(notice).toMatchObject({ kind: 'warn-2', state: 'processing' });
  const other = {
    ...reader,
    staffId: StaffId.parse(crypto.randomUUID()),
    agencyId: AgencyId.parse(crypto.randomUUID()),
  };
  const putAside = (who: Parameters<typeof markSeen>[1]) =>
    inTransaction(house.db, (tx) => markSeen(tx, who, notice?.noticeId ?? ''));
  expect(await putAside(other)).toBe(false);
  expect(await putAside(reader)).toBe(true);
  expect(await findNotices(house.db, reader)).toEqual([]);
});

test('where the digest itself stood still for days, one reminder of each dossier is left of several', async () => {
  await aDossier(house, {
    thresholds: [
      ['warn-2', '-1 minute'],
      ['warn-1', '1 day'],
      ['overdue', '2 days'],
    ],
    due: '2 days',
    holderStaffId: clerkId,
  });
  for (const day of ['27', '28', '29']) {
    await clockAt(house.connection, `2026-08-${day} 00:10`);
    await deliverAll();
  }

  await clockAt(house.connection, '2026-09-03 08:00');
  await sendDueNotices(house.db);

  const outcomes = await rows(
    `select kind, outcome from dossier_notices where to_kind = 'staff' order by kind`,
  );
  expect(outcomes).toEqual([
    { kind: 'overdue', outcome: 'sent' },
    { kind: 'warn-1', outcome: 'folded' },
    { kind: 'warn-2', outcome: 'folded' },
  ]);
});

test('a dossier whose date moved on is not late any more: its record is voided with the reason, never deleted', async () => {
  const { dossierId, clockId } = await aDossier(house, {
    thresholds: [['overdue', '-5 minutes']],
    holderStaffId: clerkId,
  });
  const still = await aDossier(house, { thresholds: [['overdue', '-5 minutes']], holderStaffId: clerkId });
  await deliverAll();
  await rows(
    `update dossier_clocks set due_day = '2026-08-28', version = version + 1 where id = '${clockId}'`,
  );

  const voided = await inTransaction(house.db, (tx) =>
    voidOverdue(tx, [dossierId, still.dossierId], 'Nghỉ bù được công bố muộn'),
  );

  expect(voided).toEqual([dossierId]);
  expect(
    await rows(`select void_reason, closed_at from overdue_records where dossier_id = '${dossierId}'`),
  ).toEqual([{ void_reason: 'Nghỉ bù được công bố muộn', closed_at: null }]);
  await clockAt(house.connection, '2026-08-27 08:00');
  expect(await sendDueNotices(house.db)).toBe(2);
  expect(
    await rows(`select distinct dossier_id::text as id from dossier_notices where outcome = 'sent'`),
  ).toEqual([{ id: still.dossierId }]);
});

test('a dossier finished on its due day, and written down after midnight, was not late', async () => {
  const { dossierId } = await aDossier(house, {
    thresholds: [['overdue', '-5 minutes']],
    holderStaffId: clerkId,
  });
  await deliverAll();
  await rows(
    `update dossiers set finished_at = '2026-08-26 16:59+07', state = 'decided' where id = '${dossierId}'`,
  );

  const voided = await inTransaction(house.db, (tx) =>
    voidOverdue(tx, [dossierId], 'Đã giải quyết xong trong ngày hẹn'),
  );

  expect(voided).toEqual([dossierId]);
});
