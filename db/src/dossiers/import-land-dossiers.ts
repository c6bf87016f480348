import { stayQuiet } from '../journal/stay-quiet.ts';
import { importedPrefix, slugOf } from './import-check-dossiers.ts';
import type { ImportSession } from './import-session.ts';
import { tellOfImport } from './import-tell.ts';

/** Where a dossier lies whose older system names no unit, procedure or sector; its flags say that nobody knows. */
const unknownUnit = { code: 'khong-ro', nameVi: 'Không rõ đơn vị' };
const unknownProcedure = 'Không rõ thủ tục';
const unknownSector = 'tiep-cong-dan';

/**
 * Brings everything that is staged into the house in one transaction, and then writes one line of the journal: each
 * dossier has its own first line with it, and the hall's messages wait for nobody who lands. Imported clocks have nothing
 * to wait for: nobody is ever warned about the past.
 * @returns how many dossiers came in
 */
export async function landDossiers({ client, shopId }: ImportSession): Promise<number> {
  await client.query('begin');
  try {
    await stayQuiet(client);
    await makeUnits(client);
    await makeProcedures(client);
    const landed = await client.query(
      `insert into dossiers (id, shop_id, external_code, agency_id, holder_agency_id, version_id, sector, channel, state,
        received_at, finished_at, imported, import_flags, last_sequence)
      select s."dossierId", $1, s.code, s.agency_id, s.agency_id, s.version_id, coalesce(s.sector_code, v.sector), s.channel,
        s.state, s."receivedAt", s."finishedAt", true, s.flags, 1
      from staged_dossiers s join procedure_versions v on v.id = s.version_id order by s.ordinal`,
      [shopId],
    );
    await client.query(
      `insert into applicants (dossier_id, shop_id, kind, full_name, plain_name, id_sealed, id_hash, phone_sealed,
        phone_hash, factor_hashes)
      select "dossierId", $1, 'citizen', "fullName", "plainName", decode("idSealed", 'hex'), decode("idHash", 'hex'),
        decode("phoneSealed", 'hex'), decode("phoneHash", 'hex'),
        coalesce((select array_agg(decode(one, 'hex')) from unnest("factorHashes") one), '{}')
      from staged_dossiers`,
      [shopId],
    );
    await client.query(
      `insert into dossier_lines (dossier_id, sequence, act, from_state, to_state, stated_at, actor_kind, detail, seal)
      select "dossierId", 1, 'note', null, state, "receivedAt", 'setup', jsonb_build_object('imported', fingerprint),
        decode(seal, 'hex')
      from staged_dossiers`,
    );
    await client.query(
      `insert into dossier_clocks (dossier_id, shop_id, kind, term, received_at, changes, due_at, due_day, stopped_at,
        calendar_version, thresholds, next_check_at)
      select "dossierId", $1, 'whole', term, "receivedAt", changes, "dueAt", "dueDay", "finishedAt", 0, '[]', null
      from staged_dossiers where "dueAt" is not null`,
      [shopId],
    );
    await client.query(
      `insert into promised_dates (dossier_id, due_at, cause)
      select "dossierId", "dueAt", 'import' from staged_dossiers where "dueAt" is not null`,
    );
    const dossiers = landed.rowCount ?? 0;
    const staged = await client.query<{ count: number }>(
      'select count(*)::int as count from staged_dossiers',
    );
    if (staged.rows[0]?.count !== dossiers) throw new Error('a staged dossier did not find its place');
    await client.query('commit');
    await tellOfImport(client, shopId, { dossiers, events: 0 });
    return dossiers;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function makeUnits(client: ImportSession['client']): Promise<void> {
  await client.query(
    `with wanted as (
      select distinct on (code) code, name from (
        select ${slugOf('unit')} as code, unit as name from staged_dossiers where agency_id is null and unit is not null
        union all
        select $1, $2 from staged_dossiers where unit is null) told
      order by code, name
    )
    insert into agencies (code, name_vi) select code, name from wanted on conflict (code) do nothing`,
    [unknownUnit.code, unknownUnit.nameVi],
  );
  await client.query(
    `update staged_dossiers s set agency_id = a.id from agencies a
    where s.agency_id is null and a.code = case when s.unit is null then $1 else ${slugOf('s.unit')} end`,
    [unknownUnit.code],
  );
}

/**
 * What the catalogue does not know becomes a procedure of its own whose one version is over: it can be counted, and no
 * clerk is offered it.
 */
async function makeProcedures(client: ImportSession['client']): Promise<void> {
  await client.query(
    `with wanted as materialized (
      select gen_random_uuid() as id, name, sector, least(first, today - 1) as first, today from (
        select coalesce(procedure, $2) as name, min("receivedDay") as first, min(coalesce(sector_code, $3)) as sector,
          (house_now() at time zone 'Asia/Ho_Chi_Minh')::date as today
        from staged_dossiers where version_id is null group by 1) told
      where not exists (select 1 from procedure_versions v join procedures p on p.id = v.procedure_id
        where p.code is null and v.name_vi = $1 || told.name)
    ), added as (
      insert into procedures (id) select id from wanted
    )
    insert into procedure_versions (procedure_id, version, name_vi, name_en, sector, papers, legal_basis, online_level, valid)
    select id, 1, case when starts_with(name, $1) then name else $1 || name end, 'Imported: ' || name, sector, '[]', '[]',
      'none', daterange(first, today)
    from wanted`,
    [importedPrefix, unknownProcedure, unknownSector],
  );
  await client.query(
    `update staged_dossiers s set version_id = v.id
    from procedure_versions v join procedures p on p.id = v.procedure_id
    where s.version_id is null and p.code is null
      and v.name_vi = case when starts_with(coalesce(s.procedure, $2), $1) then s.procedure
        else $1 || coalesce(s.procedure, $2) end`,
    [importedPrefix, unknownProcedure],
  );
}
