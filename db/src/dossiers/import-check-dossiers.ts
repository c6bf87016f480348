import type { RefusedLine } from './import-refused.ts';
import type { ImportSession } from './import-session.ts';

/** What would come of a file of dossiers. Every line is in one of `fresh`, `there`, `repeated` and `refused`. */
export type DossierCheck = {
  refused: RefusedLine[];
  fresh: number;
  /** Brought in before, with the same content. */
  there: number;
  /** Said more than once in this file, in the same words. */
  repeated: number;
  states: { name: string; count: number }[];
  flags: { name: string; count: number }[];
};

/** What the names of made-up catalogue entries begin with: nobody shall take them for the law's. */
export const importedPrefix = 'Nhập từ hệ thống cũ: ';

/**
 * Judges what is staged against itself and against the house, and leaves only what is new in the stage. Unknown units and
 * procedures are not refused: they are made when the file lands, and flagged.
 */
export async function checkDossiers(session: ImportSession): Promise<DossierCheck> {
  const { client } = session;
  await client.query('create index on staged_dossiers (code)');
  await client.query('analyze staged_dossiers');
  const refused = [...(await twiceDifferent(session)), ...(await takenCodes(session))];
  const repeated = await client.query(
    `delete from staged_dossiers s using staged_dossiers first
     where first.code = s.code and first.ordinal < s.ordinal and first.fingerprint = s.fingerprint`,
  );
  const there = await client.query(
    `delete from staged_dossiers s using dossiers d, dossier_lines l
     where d.shop_id = $1 and d.external_code = s.code and d.imported
       and l.dossier_id = d.id and l.sequence = 1 and l.detail ->> 'imported' = s.fingerprint`,
    [session.shopId],
  );
  await flagUnknown(session);
  const count = async (what: string) =>
    (
      await client.query<{ name: string; count: number }>(
        `select ${what} as name, count(*)::int as count from staged_dossiers group by 1 order by 2 desc, 1`,
      )
    ).rows;
  const states = await count('state::text');
  return {
    refused,
    fresh: states.reduce((sum, state) => sum + state.count, 0),
    there: there.rowCount ?? 0,
    repeated: repeated.rowCount ?? 0,
    states,
    flags: await count('unnest(flags)'),
  };
}

/** One code, two different dossiers: nobody can know which is meant. */
async function twiceDifferent({ client }: ImportSession): Promise<RefusedLine[]> {
  const found = await client.query<{ line: number; code: string; first: number }>(
    `select s.line, s.code, first.line as first
     from (select distinct on (code) code, line, fingerprint from staged_dossiers order by code, ordinal) first
     join staged_dossiers s on s.code = first.code and s.fingerprint <> first.fingerprint order by s.line`,
  );
  return found.rows.map(({ line, code, first }) => ({
    line,
    reason: 'twice-different',
    params: { code, first },
  }));
}

async function takenCodes({ client, shopId }: ImportSession): Promise<RefusedLine[]> {
  const found = await client.query<{ line: number; code: string; imported: boolean }>(
    `select s.line, s.code, d.imported
     from staged_dossiers s join dossiers d on d.shop_id = $1 and (d.external_code = s.code or d.code = s.code)
     where not d.imported or not exists (select 1 from dossier_lines l
       where l.dossier_id = d.id and l.sequence = 1 and l.detail ->> 'imported' = s.fingerprint)
     order by s.line`,
    [shopId],
  );
  return found.rows.map(({ line, code, imported }) => ({
    line,
    reason: imported ? 'differs-from-kept' : 'of-this-house',
    params: { code },
  }));
}

async function flagUnknown({ client }: ImportSession): Promise<void> {
  // Each name is folded once: PostgreSQL would do it again for every line it looks at.
  await client.query(`
    with told as materialized (
      select sector, fold(sector) as folded from (select distinct sector from staged_dossiers where sector is not null) names
    ), known as materialized (select code, fold(name_vi) as folded from sectors)
    update staged_dossiers s set sector_code = known.code
    from told join known on known.code = told.sector or known.folded = told.folded
    where s.sector = told.sector`);
  await client.query(`
    with told as materialized (
      select unit, fold(unit) as folded, ${slugOf('unit')} as slug
      from (select distinct unit from staged_dossiers where unit is not null) names
    ), known as materialized (select id, code, fold(name_vi) as folded from agencies
    ), found as materialized (
      select distinct on (told.unit) told.unit, known.id
      from told join known on known.code in (told.unit, told.slug) or known.folded = told.folded
      order by told.unit, known.code <> told.unit, known.code
    )
    update staged_dossiers s set agency_id = found.id from found where s.unit = found.unit`);
  // The version of the day of receipt; where the catalogue does not reach back so far, the oldest one.
  await client.query(
    `with told as materialized (
      select procedure, fold(procedure) as folded, fold($1 || procedure) as prefixed
      from (select distinct procedure from staged_dossiers where procedure is not null) names
    ), known as materialized (
      select p.id, p.code, fold(v.name_vi) as folded from procedure_versions v join procedures p on p.id = v.procedure_id
    ), named as materialized (
      select told.procedure, known.id, known.code from told join known on known.code = told.procedure
      union all select told.procedure, known.id, known.code from told join known on known.folded = told.folded
      union all select told.procedure, known.id, known.code from told join known on known.folded = told.prefixed
    ), found as materialized (
      select distinct on (procedure) procedure, id from named
      order by procedure, code is distinct from procedure, code, id
    ), days as materialized (
      select found.procedure, day, (select v.id from procedure_versions v where v.procedure_id = found.id
        order by not v.valid @> day, lower(v.valid) limit 1) as version_id
      from found join (select distinct procedure, "receivedDay" as day from staged_dossiers) days using (procedure)
    )
    update staged_dossiers s set version_id = days.version_id
    from days where s.procedure = days.procedure and s."receivedDay" = days.day`,
    [importedPrefix],
  );
  await client.query(`
    update staged_dossiers set flags = flags
      || case when sector is not null and sector_code is null then array['unknown-sector'] else array[]::text[] end
      || case when unit is not null and agency_id is null then array['unknown-unit'] else array[]::text[] end
      || case when procedure is not null and version_id is null then array['unknown-procedure'] else array[]::text[] end
    where sector is not null or unit is not null or procedure is not null`);
}

/** A unit's name as the code of an agency. */
export function slugOf(column: string): string {
  return `coalesce(nullif(left(trim(both '-' from regexp_replace(fold(${column}), '[^a-z0-9]+', '-', 'g')), 60), ''),
    'don-vi-' || left(md5(${column}), 8))`;
}
