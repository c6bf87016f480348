import type { ProcedureSummary } from '@motcua/contracts/catalogue';
import type { ProcedureVersionId, SectorCode, ShopId } from '@motcua/contracts/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import { today } from './today.ts';

/** Where a list stands: how well its last line fitted what was asked, and which version that line was. */
export type ProcedurePlace = { rank: number; versionId: ProcedureVersionId };

export type ProcedureSearch = {
  /** As typed; empty finds everything. */
  words: string;
  sector: SectorCode | null;
  /** Only what may be sent online, in the sectors that this shop offers. */
  onlineAt?: ShopId;
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
 * Measured with 10,000 procedures on 2 cores: 2 ms for a name, at most 12 ms for what most of them share.
 */
export async function findProcedures(
  db: Database | Tx,
  { words, sector, onlineAt, limit, after }: ProcedureSearch,
): Promise<FoundProcedure[]> {
  const typed = words.normalize('NFC').split(/\s+/).filter(Boolean);
  const phrase = typed.join(' ');
  const conditions = [
    // Not `valid @> today`: PostgreSQL takes that to be rare, goes by it and leaves the index on names alone.
    sql`v.valid_from <= ${today} and coalesce(upper(v.valid) > ${today}, true)`,
    ...(sector ? [sql`v.sector = ${sector}`] : []),
    ...(onlineAt ? [onlineIn(onlineAt)] : []),
    ...[...new Set(typed)].map(occurs),
  ];
  const place = after
    ? sql`where (rank, folded collate "C", id) > (${after.rank},
        (select folded from procedure_versions where id = ${after.versionId}) collate "C", ${after.versionId}::uuid)`
    : sql``;
  // First which ones, from as little as can be; then, for one page only, what a list shows of them.
  const found = await db.execute<FoundProcedure>(sql`
    select v.procedure_id as "procedureId", v.id as "versionId", page.rank, p.code, v.name_vi as "nameVi",
      v.name_en as "nameEn", v.sector, v.processing,
      jsonb_build_object('amountVnd', v.fee_vnd, 'noteVi', v.fee_note_vi) as fee, v.online_level as "onlineLevel"
    from (
      select id, folded, rank
      from (
        select v.id, v.folded, ${rankOf(phrase)} as rank from procedure_versions v
        where ${sql.join(conditions, sql` and `)}
      ) fitting
      ${place}
      order by rank, folded collate "C", id
      limit ${limit}
    ) page
    join procedure_versions v on v.id = page.id
    join procedures p on p.id = v.procedure_id
    order by page.rank, page.folded collate "C", page.id`);
  return found.rows;
}

const onlineIn = (shopId: ShopId): SQL => sql`
  v.online_level <> 'none' and v.sector in (select sector from shop_sectors where shop_id = ${shopId} and offered)`;

/** Only a word of digits can be a code; asking the codes for every word would cost the index on names. */
const isCode = (word: string) => /^\d[\d.]*$/.test(word);

/** National codes are one digit, a dot and six digits; people leave the dot out. */
function codeOf(word: string): string {
  const digits = word.replaceAll('.', '');
  return digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
}

/** The beginning of a code that so few procedures share that looking them up one by one is faster. */
const fewDigits = 4;

function occurs(word: string): SQL {
  const inName = sql`folded like '%' || ${escaped(word)} || '%'`;
  if (!isCode(word)) return inName;
  const code = codeOf(word);
  const codes = sql`select id from procedures where code like ${`${code}%`}`;
  if (code.length <= fewDigits) return sql`(procedure_id in (${codes}) or ${inName})`;
  // Two searches put together: an OR over two tables no index could answer.
  return sql`v.id in (
    select id from procedure_versions where ${inName}
    union all
    select id from procedure_versions where procedure_id in (${codes}))`;
}

/** Each comparison here is paid for every procedure that fits, so none is made whose answer is known. */
function rankOf(phrase: string): SQL {
  if (phrase === '') return sql`0`;
  if (isCode(phrase))
    return sql`case when v.procedure_id = (select id from procedures where code = ${codeOf(phrase)}) then 0 else 3 end`;
  const beginsSo = sql`when v.folded like ${escaped(phrase)} || '%' then 1`;
  const isOneWord = !phrase.includes(' ');
  return isOneWord
    ? sql`case ${beginsSo} else 2 end`
    : sql`case ${beginsSo} when v.folded like '%' || ${escaped(phrase)} || '%' then 2 else 3 end`;
}

/** What was typed, folded like the names, and with nothing in it that LIKE would take for a wildcard. */
function escaped(words: string): SQL {
  return sql`regexp_replace(fold(${words}::text), ${'([\\\\%_])'}, ${'\\\\\\1'}, 'g')`;
}
