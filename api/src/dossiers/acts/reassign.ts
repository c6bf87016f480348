import type { ActOnDossier } from '@motcua/contracts/dossiers';
import { mayHold } from '@motcua/db/dossiers/find-desks';
import { Refusal } from '../../refusal.ts';
import type { Acting, Effect } from '../act-on-dossier.ts';

/**
 * The head gives a dossier to anybody of the agency that holds it, or frees it when somebody is away. A clerk takes what
 * lies free, and puts down what is their own.
 */
export async function reassign(
  { tx, clerk, held }: Acting,
  wish: Extract<ActOnDossier, { act: 'reassign' }>,
): Promise<Effect> {
  const { holderStaffId, holderAgencyId, shopId } = held.dossier;
  const takes = wish.staffId === clerk.staffId && (holderStaffId === null || holderStaffId === clerk.staffId);
  const frees = wish.staffId === null && holderStaffId === clerk.staffId;
  if (!held.head && !takes && !frees) throw new Refusal('not-allowed');
  if (wish.staffId !== null && !(await mayHold(tx, wish.staffId, shopId, holderAgencyId)))
    throw new Refusal('unknown-colleague');
  return { move: { holderStaffId: wish.staffId }, detail: { toStaffId: wish.staffId } };
}
