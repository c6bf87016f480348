import type { DossierState } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import type { AmendTurnedAway } from '@motcua/contracts/receipt';
import type { Tx } from '@motcua/db/connect';
import { findPapers, insertPapers, removePapers } from '@motcua/db/dossiers/papers';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import type { Clerk } from '../staff/asker.ts';
import { amendApplicant } from './amend-applicant.ts';
import { holdDossier } from './hold-dossier.ts';
import { writeAct } from './write-act.ts';

/**
 * What was typed wrongly before any receipt is made right: who asks and the checklist. The history says which fields, and
 * nothing of what stood or stands in them. Where nothing is another, nothing is written.
 */
export async function amendTurnedAway(
  house: House,
  tx: Tx,
  clerk: Clerk,
  dossierId: DossierId,
  wish: AmendTurnedAway,
): Promise<{ dossierId: DossierId; state: DossierState }> {
  const held = await holdDossier(tx, clerk, dossierId, 'correct');
  const { state } = held.dossier;
  if (state !== 'submitted') throw new Refusal('wrong-dossier-state', { act: 'correct', state });
  const fields = await amendApplicant(house, tx, held.dossier, wish.applicant);
  const before = await findPapers(tx, dossierId);
  const papers = JSON.stringify(before.map(inOrder)) !== JSON.stringify(wish.papers.map(inOrder));
  if (papers) {
    await removePapers(tx, dossierId);
    await insertPapers(tx, dossierId, wish.papers);
  }
  if (fields.length === 0 && !papers) return { dossierId, state };
  return writeAct({ house, tx, clerk, held }, 'correct', {
    detail: { fields: papers ? [...fields, 'papers'] : fields },
  });
}

const inOrder = ({
  name,
  originals,
  certified,
  photocopies,
  pages,
  missing,
}: AmendTurnedAway['papers'][number]) => [name, originals, certified, photocopies, pages, missing] as const;
