import type { ActOnDossier } from '@motcua/contracts/dossiers';
import { countRounds } from '@motcua/db/dossiers/count-rounds';
import { endIntake } from '@motcua/db/dossiers/intake';
import { mayAskSupplement } from '@motcua/rules/dossiers/may-ask-again';
import { insist } from '../../refusal.ts';
import type { Acting, Effect } from '../act-on-dossier.ts';
import { beginApplicantClock } from '../begin-applicant-clock.ts';

/**
 * Form 02 before the receipt: everything that is missing, said once. The office has answered, so its hours end; the
 * applicant's time begins. A second round in this stage needs the head, as after the appraisal.
 */
export async function askBeforeReceipt(
  acting: Acting,
  wish: Extract<ActOnDossier, { act: 'ask-before-receipt' }>,
): Promise<Effect> {
  const { tx, held, clerk } = acting;
  const { dossier, shop, now, head } = held;
  const { dossierId, shopId } = dossier;
  const rounds = await countRounds(tx, dossierId, 'ask-before-receipt');
  insist(mayAskSupplement(rounds, head));
  await endIntake(tx, dossierId, now);
  await beginApplicantClock(tx, shop, { dossierId, shopId }, now);
  return {
    detail: {
      items: wish.items,
      reason: wish.reason,
      legalBasis: wish.legalBasis,
      round: rounds + 1,
      consentBy: head ? clerk.staffId : null,
    },
  };
}
