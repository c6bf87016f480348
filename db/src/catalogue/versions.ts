import type { PublishedProcedure, PublishProcedure } from '@motcua/contracts/catalogue';
import type { LocalDate } from '@motcua/contracts/dates';
import type { ProcedureId, ProcedureVersionId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** A procedure held for a new version or its end, with its newest version. */
export type HeldProcedure = {
  procedureId: ProcedureId;
  code: string | null;
  versionId: ProcedureVersionId;
  version: number;
  validFrom: LocalDate;
  /** The first day it is no longer valid; null while its end is open. */
  validTo: LocalDate | null;
};

/** Holds a procedure until the transaction ends, so that its versions are numbered and closed one after the other. */
export async function lockProcedure(tx: Tx, procedureId: ProcedureId): Promise<HeldProcedure | null> {
  // Held first and read after: whoever waited here must see the version that was added meanwhile.
  await tx.execute(sql`select 1 from procedures where id = ${procedureId} for no key update`);
  const found = await tx.execute<HeldProcedure>(sql`
    select p.id as "procedureId", p.code, v.id as "versionId", v.version, lower(v.valid)::text as "validFrom",
      upper(v.valid)::text as "validTo"
    from procedures p join procedure_versions v on v.procedure_id = p.id
    where p.id = ${procedureId} order by v.version desc limit 1`);
  return found.rows[0] ?? null;
}

export async function insertProcedure(tx: Tx, code: string | null): Promise<ProcedureId> {
  const made = await tx.execute<{ id: ProcedureId }>(
    sql`insert into procedures (code) values (${code}::text) returning id`,
  );
  const row = made.rows[0];
  if (!row) throw new Error('a procedure was not added');
  return row.id;
}

/** Gives a procedure that had none its national code. */
export async function setProcedureCode(tx: Tx, procedureId: ProcedureId, code: string): Promise<void> {
  await tx.execute(sql`update procedures set code = ${code} where id = ${procedureId}`);
}

/** Publishes one version, valid from its day on with an open end. */
export async function insertVersion(
  tx: Tx,
  procedureId: ProcedureId,
  version: number,
  text: PublishProcedure,
): Promise<PublishedProcedure> {
  const processing = text.processing && JSON.stringify(text.processing);
  const made = await tx.execute<{ id: ProcedureVersionId; at: string }>(sql`
    insert into procedure_versions (procedure_id, version, name_vi, name_en, sector, processing, fee_vnd, fee_note_vi,
      papers, legal_basis, online_level, valid)
    values (${procedureId}, ${version}, ${text.nameVi}, ${text.nameEn}, ${text.sector}, ${processing}::jsonb,
      ${text.fee.amountVnd}::integer, ${text.fee.noteVi}, ${JSON.stringify(text.papers)}::jsonb,
      ${JSON.stringify(text.legalBasis)}::jsonb, ${text.onlineLevel}::online_level,
      daterange(${text.validFrom}::date, null))
    returning id, published_at as at`);
  const row = made.rows[0];
  if (!row) throw new Error('a version was not published');
  return { procedureId, versionId: row.id, version, publishedAt: new Date(row.at).toISOString() };
}

/** Sets the end of a version whose end is open; the day itself is the first without it. */
export async function endVersion(tx: Tx, versionId: ProcedureVersionId, day: LocalDate): Promise<void> {
  await tx.execute(sql`
    update procedure_versions set valid = daterange(lower(valid), ${day}::date) where id = ${versionId}`);
}
