import type { DossierId } from '@motcua/contracts/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import { type ListDesk, seenBy } from './find-page.ts';

/** What a search means: every way in which the typed text can be read. */
export type DossierSearch = {
  code: string | null;
  /** The end of a code, as somebody reads it aloud: digits, letters, points and strokes. */
  endOfCode: string | null;
  plainName: string | null;
  idHash: Buffer | null;
  phoneHash: Buffer | null;
};

/** Whoever finds more than this has to say more. */
const foundMost = 1_000;
/** So many of those that fit are collected by index; where there are more, it is a common name. */
const collectMost = 5_000;
/** How far back from today a common name is looked for, so that the newest are among what is found. */
const lookBack = 30_000;

/**
 * Which of a desk's dossiers a search means, the newest first. It is asked before `asDesk`: behind the second lock every
 * row would be opened before it is compared. What is shown of the found ones passes that lock afterwards. Each way of
 * reading the search goes by an index of its own; asked with one `or` between them, none would be used.
 */
export async function searchDossiers(tx: Tx, desk: ListDesk, search: DossierSearch): Promise<DossierId[]> {
  const ways = waysOf(desk, search);
  if (ways.length === 0) return [];
  const collected = sql.join(
    ways.map(({ ids }) => sql`(${ids} limit ${collectMost})`),
    sql` union `,
  );
  const found = await tx.execute<{ dossierId: DossierId | null; common: boolean }>(sql`
    with meant as materialized (${collected}), found as (
      select d.id, d.received_at from meant join dossiers d on d.id = meant.id where ${seenBy(desk)}
    )
    select found.id as "dossierId", (select count(*) >= ${collectMost} from meant) as common
    from (select) one left join found on true order by found.received_at desc nulls first limit ${foundMost}`);
  const ids = found.rows.flatMap(({ dossierId }) => dossierId ?? []);
  if (!found.rows[0]?.common) return ids;
  const fits = sql.join(
    ways.map((way) => way.fits),
    sql` or `,
  );
  const newest = await tx.execute<{ dossierId: DossierId }>(sql`
    select d.id as "dossierId" from (
      select * from dossiers where shop_id = ${desk.shopId} order by received_at desc nulls first limit ${lookBack}
    ) d
    where ${seenBy(desk)} and (${fits}) order by d.received_at desc nulls first limit ${foundMost}`);
  // Whatever was collected and is not among these is older than all of them.
  return [...new Set([...newest.rows.map(({ dossierId }) => dossierId), ...ids])].slice(0, foundMost);
}

/** One way to look: the ids it finds by an index of its own, and whether it fits a dossier `d`. */
type Way = { ids: SQL; fits: SQL };

function waysOf({ shopId }: ListDesk, search: DossierSearch): Way[] {
  const { code, endOfCode, plainName, idHash, phoneHash } = search;
  const ofDossier = (condition: SQL): Way => ({
    ids: sql`select d.id from dossiers d where d.shop_id = ${shopId} and ${condition}`,
    fits: condition,
  });
  const ofApplicant = (condition: SQL): Way => ({
    ids: sql`select p.dossier_id from applicants p where p.shop_id = ${shopId} and ${condition}`,
    fits: sql`exists (select from applicants p where p.dossier_id = d.id and ${condition})`,
  });
  const words = plainName === null ? null : wordsOf(plainName);
  return [
    ...(code === null ? [] : [ofDossier(sql`d.code = ${code}`), ofDossier(sql`d.external_code = ${code}`)]),
    ...(endOfCode === null ? [] : [ofDossier(sql`reverse(d.code) like reverse(${endOfCode}) || '%'`)]),
    ...(words === null
      ? []
      : [ofApplicant(sql`to_tsvector('simple', ${nameInWords}) @@ to_tsquery('simple', ${words})`)]),
    ...(idHash === null ? [] : [ofApplicant(sql`p.id_hash = ${idHash}`)]),
    ...(phoneHash === null ? [] : [ofApplicant(sql`p.phone_hash = ${phoneHash}`)]),
  ];
}

/** As the index on the words of a name has it: "A.B" and "A-B" are two words each, and no address on the net. */
const nameInWords = sql.raw(`translate(p.plain_name, '.-/@:&_''', '        ')`);

/**
 * The words of a name, one after the other, the last one as far as it was typed: who says "Rương" means a given name, which
 * stands last. @returns null where there is no word in it
 */
function wordsOf(plainName: string): string | null {
  const words = plainName.match(/[\p{L}\p{M}\p{N}]+/gu);
  return words && `${words.map((word) => `'${word}'`).join(' <-> ')}:*`;
}
