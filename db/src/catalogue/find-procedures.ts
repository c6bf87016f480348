import type { ProcedureSummary } from '@motcua/contracts/catalogue';
import type { ProcedureVersionId, SectorCode } from '@motcua/contracts/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import { today } from './today.ts';

/** Where a list stands: how well its last line fitted what was asked, and which version that line was. */
export type ProcedurePlace = { rank: number; versionId: ProcedureVersionId };

export type ProcedureSearch = {
  /** As typed; empty finds everything. */
  words: string;
  sector: SectorCode | null;
  limit: number;
  after: ProcedurePlace | null;
};

export type FoundProcedure = ProcedureSummary & ProcedurePlace;

/**
 * Procedures in force today in which every word typed occurs: in the name, with or without its accents, or at the
 * beginning of the code, with or without its dot. Best first: this very code, names that begin so, names that say so,
 * the rest; within these by name. A place is enough to go on from: versions are never removed, so their names can be
 * looked up again and need not travel in the cursor.
 *
 * Measured with 10,000 procedures: see find-procedures.test.ts.
 */
export async function findProcedures(
  db: Database | Tx,
  { words, sector, limit, after }: ProcedureSearch,
): Promise<FoundProcedure[]> {
  const typed = words.normalize('NFC').split(/\s+/).filter(Boolean);
  const conditions = [
    sql`v.valid @> ${today}`,
    ...(sector ? [sql`v.sector = ${sector}`] : []),
    ...new Set(typed).values().map(occurs),
  ];
  const place = after
    ? sql`where (rank, folded collate "C", "versionId") > (${after.rank},
        (select folded from procedure_versions where id = ${after.versionId}) collate "C", ${after.versionId}::uuid)`
    : sql``;
  const found = await db.execute<FoundProcedure>(sql`
    select "procedureId", "versionId", rank, code, "nameVi", "nameEn", sector, processing, fee, "onlineLevel"
    from (
      select v.procedure_id as "procedureId", v.id as "versionId", p.code, v.name_vi as "nameVi", v.name_en as "nameEn",
        v.sector, v.processing, jsonb_build_object('amountVnd', v.fee_vnd, 'noteVi', v.fee_note_vi) as fee,
        v.online_level as "onlineLevel", v.folded, ${rankOf(typed.join(' '))} as rank
      from procedure_versions v join procedures p on p.id = v.procedure_id
      where ${sql.join(conditions, sql` and `)}
    ) fitting
    ${place}
    order by rank, folded collate "C", "versionId"
    limit ${limit}`);
  return found.rows;
}

function occurs(word: string): SQL {
  const inName = sql`v.folded like '%' || ${escaped(word)} || '%'`;
  // Only a word of digits can be a code; asking the other table for every word would cost the index on names.
  if (!/^\d[\d.]*$/.test(word)) return inName;
  return sql`(${inName} or p.code like ${`${word}%`} or replace(p.code, '.', '') like ${`${word}%`})`;
}

function rankOf(phrase: string): SQL {
  if (phrase === '') return sql`0`;
  return sql`case
    when p.code = ${phrase} or replace(p.code, '.', '') = ${phrase} then 0
    when v.folded like ${escaped(phrase)} || '%' then 1
    when v.folded like '%' || ${escaped(phrase)} || '%' then 2
    else 3 end`;
}

/** What was typed, folded like the names, and with nothing in it that LIKE would take for a wildcard. */
function escaped(words: string): SQL {
  return sql`regexp_replace(fold(${words}::text), ${'([\\\\%_])'}, ${'\\\\\\1'}, 'g')`;
}
