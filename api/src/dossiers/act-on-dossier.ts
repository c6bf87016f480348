import type { ActOnDossier, DossierState } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import type { DossierMove } from '@motcua/db/dossiers/dossiers';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import type { Clerk } from '../staff/asker.ts';
import { answerConsultation, consult, handOver, passOn } from './acts/agencies.ts';
import { askBeforeReceipt } from './acts/before-receipt.ts';
import { closeDossier, decide, letLapse, returnResult } from './acts/ending.ts';
import { apologise, explainLateness } from './acts/lateness.ts';
import { reassign } from './acts/reassign.ts';
import { askPayment, askSupplement, completeSupplement, confirmPayment } from './acts/waiting.ts';
import { type HeldDossier, holdDossier } from './hold-dossier.ts';
import { withdrawnBefore } from './withdrawn-before.ts';
import { writeAct } from './write-act.ts';

/** What an act leads to: what moves in the dossier's own row, and what its line says beside its name. */
export type Effect = { move?: DossierMove; detail?: Record<string, unknown> };

export type Acting = { house: House; tx: Tx; clerk: Clerk; held: HeldDossier };

/** One act on a dossier, in the five beats of every act: load, may this state, may this person, change, record. */
export async function actOnDossier(
  house: House,
  tx: Tx,
  clerk: Clerk,
  dossierId: DossierId,
  wish: ActOnDossier,
): Promise<{ dossierId: DossierId; state: DossierState }> {
  if (wish.act === 'withdraw' && (await withdrawnBefore(tx, clerk, dossierId)))
    return { dossierId, state: 'withdrawn' };
  const held = await holdDossier(tx, clerk, dossierId, wish.act);
  const acting = { house, tx, clerk, held };
  return writeAct(acting, wish.act, await effectOf(acting, wish));
}

/** An error of the office; what was typed wrongly before any receipt has a door of its own. */
function correct({ held }: Acting, what: string): Effect {
  const { state } = held.dossier;
  if (state === 'submitted') throw new Refusal('wrong-dossier-state', { act: 'correct', state });
  return { detail: { what } };
}

function effectOf(acting: Acting, wish: ActOnDossier): Promise<Effect> | Effect {
  switch (wish.act) {
    case 'ask-before-receipt':
      return askBeforeReceipt(acting, wish);
    case 'refuse':
      return closeDossier(acting, { reason: wish.reason, legalBasis: wish.legalBasis });
    case 'hand-over':
      return handOver(acting, wish);
    case 'pass-on':
      return passOn(acting, wish);
    case 'consult':
      return consult(acting, wish);
    case 'answer-consultation':
      return answerConsultation(acting, wish);
    case 'ask-supplement':
      return askSupplement(acting, wish);
    case 'complete-supplement':
      return completeSupplement(acting);
    case 'ask-payment':
      return askPayment(acting, wish);
    case 'confirm-payment':
      return confirmPayment(acting, wish);
    case 'apologise':
      return apologise(acting, wish);
    case 'decide':
      return decide(acting, { resultNumber: wish.resultNumber, result: wish.result });
    case 'refuse-to-settle':
      return decide(acting, { refused: true, reason: wish.reason });
    case 'let-supplement-lapse':
      return letLapse(acting);
    case 'withdraw':
      return closeDossier(acting, { reason: wish.reason });
    case 'stop':
      return closeDossier(acting, { reason: wish.reason, legalBasis: wish.legalBasis });
    case 'return':
      return returnResult(acting, wish);
    case 'correct':
      return correct(acting, wish.what);
    case 'reassign':
      return reassign(acting, wish);
    case 'explain-lateness':
      return explainLateness(acting, wish);
  }
}
