import type { ActOnDossier, DossierState } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { appendLine } from '@motcua/db/dossiers/append-line';
import { type DossierMove, moveDossier } from '@motcua/db/dossiers/dossiers';
import { record } from '@motcua/db/journal/record';
import type { House } from '../house.ts';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { answerConsultation, consult, handOver, passOn } from './acts/agencies.ts';
import { closeDossier, decide, letLapse, returnResult } from './acts/ending.ts';
import { apologise, explainLateness } from './acts/lateness.ts';
import { reassign } from './acts/reassign.ts';
import { askPayment, askSupplement, completeSupplement, confirmPayment } from './acts/waiting.ts';
import { type HeldDossier, holdDossier } from './hold-dossier.ts';

/** What an act leads to: what moves in the dossier's own row, and what its line says beside its name. */
export type Effect = { move?: DossierMove; detail?: Record<string, unknown> };

export type Acting = { house: House; tx: Tx; clerk: Clerk; held: HeldDossier };

/**
 * One act on a dossier, in the five beats of every act: load, may this state, may this person, change, record. Whatever
 * it was, one line is written and none is ever changed.
 */
export async function actOnDossier(
  house: House,
  tx: Tx,
  clerk: Clerk,
  dossierId: DossierId,
  wish: ActOnDossier,
): Promise<{ dossierId: DossierId; state: DossierState }> {
  const held = await holdDossier(tx, clerk, dossierId, wish.act);
  const { move = {}, detail = {} } = await effectOf({ house, tx, clerk, held }, wish);
  await moveDossier(tx, dossierId, { ...move, state: held.to });
  const sequence = await appendLine(tx, {
    dossierId,
    act: wish.act,
    from: held.dossier.state,
    to: held.to,
    statedAt: held.now,
    actor: actorOf(clerk),
    agencyId: clerk.agencyId,
    detail,
  });
  await record(tx, {
    name: 'dossier.acted',
    shopId: held.dossier.shopId,
    actor: actorOf(clerk),
    payload: {
      dossierId,
      code: held.dossier.code,
      act: wish.act,
      from: held.dossier.state,
      to: held.to,
      sequence,
    },
  });
  return { dossierId, state: held.to };
}

function effectOf(acting: Acting, wish: ActOnDossier): Promise<Effect> | Effect {
  switch (wish.act) {
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
      return { detail: { what: wish.what } };
    case 'reassign':
      return reassign(acting, wish);
    case 'explain-lateness':
      return explainLateness(acting, wish);
  }
}
