import type { DossierId, ShopId } from '@motcua/contracts/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import { type ListDesk, seenBy } from './find-page.ts';

/** What a search means: every way in which the typed text can be read. */
export type DossierSearch = {
  code: string | null;
  /** Part of a code, as somebody reads its end aloud. */
  partOfCode: string | null;
  plainName: string | null;
  idHash: Buffer | null;
  phoneHash: Buffer | null;
};

/** Whoever finds more than this has to say more. */
const foundMost = 1_000;

/**
 * Which of a desk's dossiers a search means, the newest first. It is asked before `asDesk`: behind the second lock every
 * row would be opened before it is compared. What is shown of the found ones passes that lock afterwards.
 */
export async function searchDossiers(tx: Tx, desk: ListDesk, search: DossierSearch): Promise<DossierId[]> {
  const found = await tx.execute<{ dossierId: DossierId }>(sql`
    select d.id as "dossierId" from dossiers d
    where ${seenBy(desk)} and (${sql.join(waysOf(desk.shopId, search), sql` or `)})
    order by d.received_at desc nulls first limit ${foundMost}`);
  return found.rows.map((row) => row.dossierId);
}

function waysOf(shopId: ShopId, search: DossierSearch): SQL[] {
  const ofApplicants = (condition: SQL) =>
    sql`d.id in (select p.dossier_id from applicants p where p.shop_id = ${shopId} and ${condition})`;
  const { code, partOfCode, plainName, idHash, phoneHash } = search;
  return [
    sql`false`,
    ...(code === null ? [] : [sql`d.code = ${code} or d.external_code = ${code}`]),
    ...(partOfCode === null ? [] : [sql`d.code like ${`%${escaped(partOfCode)}%`}`]),
    // The beginning of any of its words: who says "Rương" means a given name, which stands last.
    ...(plainName === null
      ? []
      : [
          ofApplicants(
            sql`(p.plain_name like ${`${escaped(plainName)}%`} or p.plain_name like ${`% ${escaped(plainName)}%`})`,
          ),
        ]),
    ...(idHash === null ? [] : [ofApplicants(sql`p.id_hash = ${idHash}`)]),
    ...(phoneHash === null ? [] : [ofApplicants(sql`p.phone_hash = ${phoneHash}`)]),
  ];
}

/** What means something to LIKE means itself. */
const escaped = (text: string) => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
