import type { DossierState } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import type { GoOnWithout } from '@motcua/contracts/steps';
import type { Tx } from '@motcua/db/connect';
import { stopClock } from '@motcua/db/dossiers/clocks';
import { findLines } from '@motcua/db/dossiers/lines';
import { stepsOf, stepsOut } from '@motcua/rules/dossiers/steps-of';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import type { Clerk } from '../staff/asker.ts';
import { openShare } from './acts/open-share.ts';
import { holdDossier } from './hold-dossier.ts';
import { writeAct } from './write-act.ts';

/**
 * Who was asked has not answered, and the head of the unit goes on without them and says why (Decree 61/2018 art. 19.5:
 * the head is told; nothing says that silence is consent). Their step stays in the history as not answered, late or not.
 */
export async function goOnWithout(
  house: House,
  tx: Tx,
  clerk: Clerk,
  dossierId: DossierId,
  { reason }: GoOnWithout,
): Promise<{ dossierId: DossierId; state: DossierState }> {
  const held = await holdDossier(tx, clerk, dossierId, 'answer-consultation');
  if (!held.head) throw new Refusal('not-allowed');
  const out = stepsOut(stepsOf(await findLines(tx, dossierId)));
  if (out.length === 0) throw new Refusal('no-step-open');
  for (const { agencyId } of out) {
    const share = openShare(held.clocks, agencyId);
    if (share) await stopClock(tx, share.clockId, held.now);
  }
  const agencyIds = out.map(({ agencyId }) => agencyId);
  return writeAct({ house, tx, clerk, held }, 'answer-consultation', {
    detail: { without: true, agencyIds, reason },
  });
}
