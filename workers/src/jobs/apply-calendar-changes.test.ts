import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { layDossiers } from '@motcua/db/testing/lay-dossiers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDossier } from '../../testing/a-dossier.ts';
import { aHouse, type TestHouse } from '../../testing/a-house.ts';
import { clockAt } from '../../testing/clock-at.ts';
import { diary } from '../../testing/diary.ts';
import { until } from '../../testing/until.ts';
import { applyCalendarChanges } from './apply-calendar-changes.ts';
import { sweepDeadlines } from './sweep-deadlines.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

const query = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await house.connection.pool.query<Row>(text, values)).rows;

/** A confirmed closure of the shop, so many days from today, as the desk leaves it behind. */
async function confirmed(inDays: number[]): Promise<string> {
  const [change] = await query<{ id: string }>(
    `with closed as (
       insert into shop_closures (shop_id, day, name_vi, source)
       select $1, (house_now() at time zone 'Asia/Ho_Chi_Minh')::date + n, 'Mất điện', 'thử' from unnest($2::int[]) n
     )
     insert into calendar_changes (shop_id, days, reason, confirmed_at, total)
     values ($1, '[]', 'Mất điện', house_now(), 0) returning id`,
    [house.shopId, inDays],
  );
  return change?.id ?? '';
}
const behind = async () => {
  const [row] = await query<{ clocks: number; done: number }>(`
    select count(*) filter (where calendar_version = 0)::int as clocks,
      count(*) filter (where calendar_version > 0)::int as done from dossier_clocks where stopped_at is null`);
  return row ?? { clocks: -1, done: -1 };
};

/** A dossier received at a moment with this term; its clock. */
async function counted(receivedAt: string, term: object): Promise<string> {
  const { clockId } = await aDossier(house, { thresholds: [] });
  await query('update dossier_clocks set received_at = $2, term = $3 where id = $1', [
    clockId,
    receivedAt,
    JSON.stringify(term),
  ]);
  return clockId;
}
const dueOf = async (clockId: string) => {
  const [clock] = await query<{ due_at: Date }>('select due_at from dossier_clocks where id = $1', [clockId]);
  return clock?.due_at.toISOString();
};

describe('a change of the calendar', { timeout: 60_000 }, () => {
  test('that was killed in the middle goes on where it stood: no date is moved twice, and none is left behind', async () => {
    await layDossiers(house.connection.pool, { dossiers: 6_200, open: 6_000, due: 0 });
    const closedBefore = await query(
      'select dossier_id, due_at, version from dossier_clocks where stopped_at is not null order by id',
    );
    const changeId = await confirmed([1]);

    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('../../testing/child-apply.ts', import.meta.url)), house.url],
      { stdio: 'ignore' },
    );
    const gone = once(child, 'exit');
    await until('the first batch is there', async () => (await behind()).done > 0, 30_000);
    child.kill('SIGKILL');
    await gone;
    const left = await behind();
    await applyCalendarChanges(house);

    expect(left.clocks % 1_000).toBe(0);
    expect(left.clocks).toBeGreaterThan(0);
    expect(await behind()).toEqual({ clocks: 0, done: 6_000 });
    const [twice] = await query<{ promises: number; lines: number }>(`
      select (select count(*)::int from (select from promised_dates where cause = 'calendar'
          group by dossier_id having count(*) > 1) p) as promises,
        (select count(*)::int from (select from dossier_lines where act = 'move-date'
          group by dossier_id having count(*) > 1) l) as lines`);
    expect(twice).toEqual({ promises: 0, lines: 0 });
    const [counted] = await query<{ moved: number; promised: number; lines: number }>(
      `select moved, (select count(*)::int from promised_dates where cause = 'calendar') as promised,
         (select count(*)::int from dossier_lines where act = 'move-date' and actor_kind = 'clock') as lines
       from calendar_changes where id = $1 and applied_at is not null`,
      [changeId],
    );
    expect(counted?.promised).toBe(counted?.moved);
    expect(counted?.lines).toBe(counted?.moved);
    expect(counted?.moved).toBeGreaterThan(0);
    expect(
      await query(
        'select dossier_id, due_at, version from dossier_clocks where stopped_at is not null order by id',
      ),
    ).toEqual(closedBefore);
    expect(await diary(house, 'calendar.change-applied')).toHaveLength(1);
  });

  test('takes lateness back with a reason where the date moves past today, and the sweep finds what begins to be late', async () => {
    // Received nine days ago for three working days: late. The days since were closed, and nobody knew.
    const { dossierId } = await aDossier(house, { thresholds: [['overdue', '-1 hour']] });
    await sweepDeadlines(house);
    await confirmed([-9, -8, -7, -6, -5, -4, -3, -2, -1, 0]);

    await applyCalendarChanges(house);

    expect(
      await query(
        'select voided_at is not null as voided, void_reason from overdue_records where dossier_id = $1',
        [dossierId],
      ),
    ).toEqual([{ voided: true, void_reason: 'Lịch làm việc thay đổi: Mất điện' }]);

    await query('delete from shop_closures');
    await confirmed([]);
    await applyCalendarChanges(house);
    await sweepDeadlines(house);

    const open = 'select due_at from overdue_records where dossier_id = $1 and voided_at is null';
    expect(await query(open, [dossierId])).toHaveLength(1);
  });

  test('done by several at once is done once', async () => {
    await layDossiers(house.connection.pool, { dossiers: 2_100, open: 2_100, due: 0 });
    await confirmed([1]);

    await Promise.all([1, 2, 3].map(() => applyCalendarChanges(house)));

    expect(await behind()).toEqual({ clocks: 0, done: 2_100 });
    const [lines] = await query<{ most: number }>(
      'select max(count)::int as most from (select count(*) from dossier_lines group by dossier_id) counted',
    );
    expect(lines?.most).toBe(1);
  });

  test('of the opening hours moves what is counted in hours of the new days, and nothing of the old ones', async () => {
    // From Wednesday 2026-09-09 on, mornings from eight to twelve; before it the hours of the demonstration.
    await query(`update shop_hours set until_day = '2026-09-08' where shop_id = $1`, [house.shopId]);
    await query(
      `insert into shop_hours (shop_id, weekday, opens, closes, from_day)
       select $1, day, '08:00', '12:00', '2026-09-09' from generate_series(1, 5) day`,
      [house.shopId],
    );
    const within = await counted('2026-09-07T08:00+07:00', { amount: 7, unit: 'working_hour' });
    const across = await counted('2026-09-08T08:00+07:00', { amount: 8, unit: 'working_hour' });
    const inDays = await counted('2026-09-08T08:00+07:00', { amount: 3, unit: 'working_day' });

    await confirmed([]);
    await applyCalendarChanges(house);

    expect(await Promise.all([within, across, inDays].map(dueOf))).toEqual([
      '2026-09-07T10:00:00.000Z',
      '2026-09-09T02:00:00.000Z',
      '2026-09-11T01:00:00.000Z',
    ]);
  });

  test('without a day lays the reminders to come anew by the settings of the shop, and moves no date', async () => {
    const clockId = await counted('2026-09-08T08:00+07:00', { amount: 3, unit: 'working_day' });
    await confirmed([]);
    await applyCalendarChanges(house);
    const before = await dueOf(clockId);

    // Of a date that is over, what was passed stays passed; the escalations of next week are to come.
    await clockAt(house.connection, '2026-09-14 09:00');
    await query(
      `update shops set deadline_settings = '{"warnDays":[2],"escalateDays":[4,6]}' where id = $1`,
      [house.shopId],
    );
    await confirmed([]);
    await applyCalendarChanges(house);

    const [clock] = await query<{ kinds: string[] }>(
      `select array(select one ->> 'kind' from jsonb_array_elements(thresholds) one
         where (one ->> 'at')::timestamptz > house_now()) as kinds from dossier_clocks where id = $1`,
      [clockId],
    );
    expect(clock?.kinds).toEqual(['escalate-4', 'escalate-6']);
    expect(await dueOf(clockId)).toBe(before);
  });
});
