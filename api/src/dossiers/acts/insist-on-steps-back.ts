import type { AgencyId } from '@motcua/contracts/ids';
import { findLines } from '@motcua/db/dossiers/lines';
import { mayLeaveSteps } from '@motcua/rules/dossiers/may-leave-steps';
import { stepsOf } from '@motcua/rules/dossiers/steps-of';
import { insist } from '../../refusal.ts';
import type { Acting } from '../act-on-dossier.ts';

/** Whoever goes on has everything back that was asked for. @param receiver who gets the file; null where it is decided */
export async function insistOnStepsBack(
  { tx, held }: Acting,
  receiver: AgencyId | null = null,
): Promise<void> {
  insist(mayLeaveSteps(stepsOf(await findLines(tx, held.dossier.dossierId)), receiver));
}
