import { AgencyId, StaffId } from '@motcua/contracts/ids';
import { findNotices, sendDueNotices } from '@motcua/db/dossiers/notices';
import { sweepUntilDone } from '@motcua/db/dossiers/sweep-until-done';
import { deliverCrossing } from '@motcua/notices/deliver-crossing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDossier } from '../../testing/a-dossier.ts';
import { aHouse, type TestHouse } from '../../testing/a-house.ts';
import { clockAt } from '../../testing/clock-at.ts';

// What was sent online waits on Thursday, 27 August 2026, for somebody of its desk to receive it.

let house: TestHouse;
beforeEach(async () => {
  house = await aHouse();
  await clockAt(house.connection, '2026-08-27 10:00');
});
afterEach(() => house.close());

const rows = async (sql: string) => (await house.connection.pool.query(sql)).rows;
async function waits(thresholds: [string, string][]) {
  await aDossier(house, { thresholds, due: '2 hours' });
  await rows(
    `update dossiers set state = 'submitted', code = null, channel = 'online', external_code = 'TT-260827-AB34CD'`,
  );
  await rows(`update dossier_clocks set kind = 'intake'`);
}
async function deliverAll() {
  await sweepUntilDone(house.db);
  for (const { id } of await rows('select id::text from deadline_events')) await deliverCrossing(house, id);
}
async function onTheDesk() {
  const [found] = await rows(`select d.shop_id as shop, d.holder_agency_id as agency,
    (select s.id from staff s where s.agency_id = d.holder_agency_id limit 1) as staff from dossiers d`);
  return findNotices(house.db, {
    shopId: found.shop,
    staffId: StaffId.parse(found.staff ?? '00000000-0000-4000-8000-000000000000'),
    agencyId: AgencyId.parse(found.agency),
  });
}

test('two hours before its answer is due the whole desk is told, at once and not tomorrow morning', async () => {
  await waits([['warn-0', '-1 minute']]);
  await deliverAll();
  expect(
    await rows(`select to_kind as "to", kind, to_char(send_at at time zone 'Asia/Ho_Chi_Minh', 'DD HH24:MI') as at
      from dossier_notices`),
  ).toEqual([{ to: 'unit', kind: 'warn-0', at: '27 10:00' }]);
  expect(await sendDueNotices(house.db)).toBe(1);
  expect(await onTheDesk()).toMatchObject([{ kind: 'warn-0', state: 'submitted', code: 'TT-260827-AB34CD' }]);
});

test('at night nobody is told before the doors open', async () => {
  await clockAt(house.connection, '2026-08-27 23:00');
  await waits([['overdue', '-1 minute']]);
  await deliverAll();
  const sent =
    await rows(`select distinct kind, to_char(send_at at time zone 'Asia/Ho_Chi_Minh', 'DD HH24:MI') as at
    from dossier_notices`);
  expect(sent).toEqual([{ kind: 'overdue', at: '28 07:00' }]);
  expect(await rows('select 1 from overdue_records')).toEqual([]);
});

test('once it is answered nothing of it is told any more, and what was told has gone', async () => {
  await waits([['warn-0', '-1 minute']]);
  await deliverAll();
  await sendDueNotices(house.db);
  await rows('update dossier_clocks set stopped_at = house_now()');
  expect(await onTheDesk()).toEqual([]);

  await rows('delete from dossier_notices');
  await rows('update deadline_events set delivered_at = null');
  await rows('update dossier_clocks set stopped_at = null');
  await deliverAll();
  await rows('update dossier_clocks set stopped_at = house_now()');
  expect(await sendDueNotices(house.db)).toBe(0);
  expect(await rows('select outcome from dossier_notices')).toEqual([{ outcome: 'moot' }]);
});
