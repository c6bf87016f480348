import type { ActOnDossier } from '@motcua/contracts/dossiers';
import type { AgencyId } from '@motcua/contracts/ids';
import { stopClock } from '@motcua/db/dossiers/clocks';
import { Refusal } from '../../refusal.ts';
import type { Acting, Effect } from '../act-on-dossier.ts';
import { beginShare } from './begin-share.ts';
import { insistOnAgency } from './insist-on-agency.ts';
import { insistOnStepsBack } from './insist-on-steps-back.ts';
import { openShare } from './open-share.ts';

type Wish<Act extends ActOnDossier['act']> = Extract<ActOnDossier, { act: Act }>;

/** From the counter to whoever decides; at many shops that is the same agency's own department. */
export async function handOver(acting: Acting, wish: Wish<'hand-over'>): Promise<Effect> {
  await insistOnAgency(acting, wish.toAgencyId);
  return {
    move: { holderAgencyId: wish.toAgencyId, holderStaffId: null },
    detail: { toAgencyId: wish.toAgencyId },
  };
}

/** The file goes to the next agency with a share of the term of its own; the whole term runs on. Nobody else is out. */
export async function passOn(acting: Acting, wish: Wish<'pass-on'>): Promise<Effect> {
  const { holderAgencyId } = acting.held.dossier;
  if (wish.toAgencyId === holderAgencyId) throw new Refusal('same-agency');
  await insistOnAgency(acting, wish.toAgencyId);
  await insistOnStepsBack(acting, wish.toAgencyId);
  await endShare(acting, holderAgencyId);
  // Whoever was asked for an opinion and now gets the file has one share, which begins anew.
  await endShare(acting, wish.toAgencyId);
  await beginShare(acting, wish.toAgencyId, wish.share);
  return {
    move: { holderAgencyId: wish.toAgencyId, holderStaffId: null },
    detail: { toAgencyId: wish.toAgencyId, share: wish.share },
  };
}

/**
 * Another agency is asked for its opinion: the file stays, and asking stops no clock. Several may be asked at once; their
 * clocks begin with the line that says so.
 */
export async function consult(acting: Acting, wish: Wish<'consult'>): Promise<Effect> {
  if (wish.agencyId === acting.held.dossier.holderAgencyId) throw new Refusal('same-agency');
  await insistOnAgency(acting, wish.agencyId);
  if (openShare(acting.held.clocks, wish.agencyId)) throw new Refusal('already-consulted');
  return { detail: { agencyId: wish.agencyId, share: wish.share, question: wish.question } };
}

/** The agency answers at its own desk, or the holder writes down the answer that came on paper. */
export async function answerConsultation(acting: Acting, wish: Wish<'answer-consultation'>): Promise<Effect> {
  const { clocks, dossier, guest } = acting.held;
  if (guest && wish.agencyId !== acting.clerk.agencyId) throw new Refusal('not-allowed');
  // The share of who holds the file ends with the file, not with an answer.
  if (wish.agencyId === dossier.holderAgencyId || !openShare(clocks, wish.agencyId))
    throw new Refusal('not-consulted');
  await endShare(acting, wish.agencyId);
  return { detail: { agencyId: wish.agencyId, answer: wish.answer } };
}

async function endShare({ tx, held }: Acting, agencyId: AgencyId): Promise<void> {
  const share = openShare(held.clocks, agencyId);
  if (share) await stopClock(tx, share.clockId, held.now);
}
