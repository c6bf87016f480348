import type { RefusedLine } from './import-refused.ts';
import type { ImportSession } from './import-session.ts';

/** What would come of a file of events. */
export type EventCheck = {
  refused: RefusedLine[];
  fresh: number;
  /** Brought in before. */
  there: number;
  dossiers: number;
  acts: { name: string; count: number }[];
  flags: { name: string; count: number }[];
};

/**
 * Judges the staged events against the house and leaves only what is new. An event of a dossier that was not imported is
 * refused: what this house did, it writes down itself. The same event twice in one file is two events; the file again is
 * none.
 */
export async function checkEvents({ client, shopId }: ImportSession): Promise<EventCheck> {
  await client.query('create index on staged_events (code)');
  await client.query('analyze staged_events');
  await client.query(
    `with told as (select distinct code from staged_events)
    update staged_events s set dossier_id = d.id
    from told join dossiers d on d.shop_id = $1 and d.external_code = told.code and d.imported
    where s.code = told.code`,
    [shopId],
  );
  await client.query('analyze staged_events');
  const lost = await client.query<{ line: number; code: string; native: boolean }>(
    `select s.line, s.code, exists (select 1 from dossiers d
      where d.shop_id = $1 and (d.code = s.code or d.external_code = s.code)) as native
    from staged_events s where s.dossier_id is null order by s.line`,
    [shopId],
  );
  const there = await client.query(`
    with numbered as materialized (
      select ordinal, dossier_id,
        fingerprint || '/' || row_number() over (partition by dossier_id, fingerprint order by ordinal) as event
      from staged_events where dossier_id is not null
    ), known as materialized (
      select dossier_id, detail ->> 'event' as event from dossier_lines
      where dossier_id in (select dossier_id from staged_events) and detail ? 'event'
    )
    delete from staged_events where ordinal in (select ordinal from numbered join known using (dossier_id, event))`);
  // What was there is gone from the stage, so the rest is numbered on from what the house has.
  await client.query(`
    with kept as materialized (
      select dossier_id, split_part(detail ->> 'event', '/', 1) as fingerprint, count(*) as count from dossier_lines
      where dossier_id in (select dossier_id from staged_events) and detail ? 'event' group by 1, 2
    ), numbered as materialized (
      select s.ordinal, s.fingerprint || '/' || (coalesce(kept.count, 0)
        + row_number() over (partition by s.dossier_id, s.fingerprint order by s.ordinal)) as event
      from staged_events s left join kept using (dossier_id, fingerprint)
    )
    update staged_events s set detail = s.detail || jsonb_build_object('event', n.event)
    from numbered n where n.ordinal = s.ordinal`);
  const acts = await client.query<{ name: string; count: number }>(
    'select act::text as name, count(*)::int as count from staged_events group by 1 order by 2 desc, 1',
  );
  const dossiers = await client.query<{ count: number }>(
    'select count(distinct dossier_id)::int as count from staged_events',
  );
  const flags = await client.query<{ name: string; count: number }>(
    `select flag as name, count(*)::int as count from (${strangeEvents}) strange group by 1 order by 2 desc, 1`,
  );
  return {
    refused: lost.rows.map(({ line, code, native }) => ({
      line,
      reason: native ? 'of-this-house' : 'unknown-case',
      params: { code },
    })),
    fresh: acts.rows.reduce((sum, act) => sum + act.count, 0),
    there: there.rowCount ?? 0,
    dossiers: dossiers.rows[0]?.count ?? 0,
    acts: acts.rows,
    flags: flags.rows,
  };
}

/** Dossiers whose staged events lie outside the life the dossier is said to have had: kept as they are, and flagged. */
export const strangeEvents = `
  select d.id, 'event-before-start' as flag from dossiers d
  where exists (select 1 from staged_events s where s.dossier_id = d.id and s.at < d.received_at)
  union all
  select d.id, 'event-after-end' from dossiers d
  where exists (select 1 from staged_events s where s.dossier_id = d.id and s.at > d.finished_at)`;
