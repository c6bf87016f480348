import type { DossierState } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import type { PlanSteps } from '@motcua/contracts/steps';
import type { Tx } from '@motcua/db/connect';
import { findLines } from '@motcua/db/dossiers/lines';
import { stepsOf, stepsOut } from '@motcua/rules/dossiers/steps-of';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import type { Clerk } from '../staff/asker.ts';
import { insistOnAgency } from './acts/insist-on-agency.ts';
import { holdDossier } from './hold-dossier.ts';
import { writeAct } from './write-act.ts';

/**
 * The handler lays out which agencies are asked, in which order, and how long each has (Decree 61/2018 art. 19.6). Nothing
 * that is under way is touched: a plan is about what is to come.
 */
export async function planSteps(
  house: House,
  tx: Tx,
  clerk: Clerk,
  dossierId: DossierId,
  { stages }: PlanSteps,
): Promise<{ dossierId: DossierId; state: DossierState }> {
  const held = await holdDossier(tx, clerk, dossierId, 'consult');
  const acting = { house, tx, clerk, held };
  const steps = stepsOf(await findLines(tx, dossierId));
  if (stages.length === 0 && !steps.some(({ state }) => state === 'planned'))
    throw new Refusal('no-step-open');
  for (const { agencyId } of stages.flat()) {
    if (agencyId === held.dossier.holderAgencyId) throw new Refusal('same-agency');
    await insistOnAgency(acting, agencyId);
  }
  return writeAct(acting, 'consult', { detail: { stages, beside: stepsOut(steps).length } });
}
