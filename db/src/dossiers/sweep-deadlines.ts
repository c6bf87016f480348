import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** How many clocks one sweep takes: small enough to be done in a breath, and others take the next. */
export const sweepMost = 500;

/**
 * Passes every clock that has reached its next threshold, in one statement and by PostgreSQL's own clock. Each crossing
 * is one row, whoever sweeps: competing sweepers skip what another holds, and a key refuses the second. What is closed,
 * waits for its applicant or was brought in from an older system passes nothing, whatever its thresholds say. A dossier whose
 * due day is over gets its one open overdue record. What was passed while nobody swept is passed all at once, in order.
 * Of what one clock passes at once the journal tells the last: who is told of it is told of all of it together, and after
 * days of standstill a hundred thousand clocks set off a hundred thousand jobs and not seven times as many.
 * @returns how many clocks were taken; 0 where nothing was due
 */
export async function sweepDeadlines(db: Database, most: number = sweepMost): Promise<number> {
  const swept = await db.execute<{ clocks: number }>(sql`
    with clock as materialized (select house_now() as now), taken as (
      select c.id, c.dossier_id, c.shop_id, c.kind, c.version, c.due_at, c.thresholds, clock.now,
        c.stopped_at is null and c.paused_since is null
          and not (select d.imported from dossiers d where d.id = c.dossier_id) as runs
      from dossier_clocks c, clock where c.next_check_at <= (select now from clock)
      order by c.next_check_at limit ${most} for no key update of c skip locked
    ), crossed as (
      select t.id as clock_id, t.dossier_id, t.shop_id, t.kind as clock_kind, t.version, t.due_at,
        one.value ->> 'kind' as kind, (one.value ->> 'at')::timestamptz as threshold_at
      from taken t cross join lateral jsonb_array_elements(t.thresholds) one
      where t.runs and (one.value ->> 'at')::timestamptz <= t.now
    ), events as (
      insert into deadline_events (dossier_id, clock_id, shop_id, kind, version, threshold_at)
      select dossier_id, clock_id, shop_id, kind, version, threshold_at from crossed order by threshold_at
      on conflict on constraint one_event_per_crossing do nothing
      returning id, dossier_id, clock_id, shop_id, kind, threshold_at
    ), late as (
      insert into overdue_records (dossier_id, shop_id, due_at)
      select c.dossier_id, c.shop_id, c.due_at from crossed c
      where c.kind = 'overdue' and c.clock_kind = 'whole'
      on conflict (dossier_id) where closed_at is null and voided_at is null do nothing
    ), told as (
      insert into journal (shop_id, name, actor_kind, payload)
      select e.shop_id, 'deadline.crossed', 'clock',
        jsonb_build_object('eventId', e.id, 'dossierId', e.dossier_id, 'kind', e.kind)
      from (select distinct on (clock_id) * from events order by clock_id, threshold_at desc) e
    ), moved as (
      update dossier_clocks c set
        thresholds = coalesce((select jsonb_agg(one.value order by one.value ->> 'at')
          from jsonb_array_elements(t.thresholds) one where (one.value ->> 'at')::timestamptz > t.now), '[]'),
        next_check_at = (select min((one.value ->> 'at')::timestamptz)
          from jsonb_array_elements(t.thresholds) one where (one.value ->> 'at')::timestamptz > t.now)
      from taken t where c.id = t.id
    )
    select count(*)::int as clocks from taken`);
  return swept.rows[0]?.clocks ?? 0;
}
