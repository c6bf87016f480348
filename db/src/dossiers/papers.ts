import type { DossierPaper } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export async function insertPapers(
  tx: Tx,
  dossierId: DossierId,
  papers: readonly DossierPaper[],
): Promise<void> {
  if (papers.length === 0) return;
  const rows = papers.map((paper, index) => ({ ...paper, ordinal: index + 1 }));
  await tx.execute(sql`
    insert into dossier_papers (dossier_id, ordinal, name, originals, certified, photocopies, pages, missing)
    select ${dossierId}, ordinal, name, originals, certified, photocopies, pages, missing
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as paper(ordinal smallint, name text, originals smallint,
      certified smallint, photocopies smallint, pages smallint, missing boolean)`);
}

/** Makes room for the checklist as it is now. */
export async function removePapers(tx: Tx, dossierId: DossierId): Promise<void> {
  await tx.execute(sql`delete from dossier_papers where dossier_id = ${dossierId}`);
}

export async function findPapers(db: Database | Tx, dossierId: DossierId): Promise<DossierPaper[]> {
  const found = await db.execute<DossierPaper>(sql`
    select name, originals, certified, photocopies, pages, missing from dossier_papers
    where dossier_id = ${dossierId} order by ordinal`);
  return found.rows;
}
