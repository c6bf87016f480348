import type { DossierId } from '@motcua/contracts/ids';
import type { ReceivedDossier, ReceiveTurnedAway } from '@motcua/contracts/receipt';
import type { Tx } from '@motcua/db/connect';
import { lockDossier } from '@motcua/db/dossiers/dossiers';
import { insertPapers } from '@motcua/db/dossiers/papers';
import { takeInTurnedAway } from '@motcua/db/dossiers/turned-away';
import { findProcedureOfDossier } from '@motcua/db/dossiers/turned-away-procedure';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { mayStep } from '@motcua/rules/dossiers/dossier-states';
import { found, insist, Refusal } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { previewDue } from './preview-due.ts';
import { receiveCode } from './receive-code.ts';
import { receiveComplete } from './receive-complete.ts';
import { receivePromise } from './receive-promise.ts';
import { visitOfStop } from './visit-of-stop.ts';

/**
 * Who was sent home has come again with everything: code, clock and promise begin now, by the law in force now. Two
 * clerks who press at once make one dossier of it; the second is told that it is received already.
 */
export async function receiveTurnedAway(
  tx: Tx,
  clerk: Clerk,
  dossierId: DossierId,
  wish: ReceiveTurnedAway,
): Promise<ReceivedDossier> {
  const dossier = found(await lockDossier(tx, dossierId));
  const { shopId, agencyId, state } = dossier;
  const role = mayIn(clerk, shopId, 'dossier.receive');
  // Of another agency's dossiers a clerk does not learn that they exist.
  if (clerk.agencyId !== agencyId && role === 'clerk') throw new Refusal('not-found');
  insist(mayStep('receive', state));
  receiveComplete(wish.papers);
  const procedureId = found(await findProcedureOfDossier(tx, dossierId));
  const due = await previewDue(tx, shopId, { procedureId, receivedAt: wish.receivedAt, term: wish.term });
  const { receivedAt, procedure, shop } = due;
  const visitId = wish.stopId === null ? null : await visitOfStop(tx, shopId, wish.stopId);
  const code = await receiveCode(tx, agencyId, dateOf(wallAt(receivedAt, shop.timeZone)));
  await takeInTurnedAway(tx, {
    dossierId,
    code,
    receivedAt,
    holderStaffId: clerk.staffId,
    versionId: procedure.versionId,
    sets: wish.sets,
    feeVnd: wish.feeVnd,
    feePaid: wish.feePaid,
    shelf: wish.shelf,
    resultPlace: wish.resultPlace,
    visitId,
    stopId: wish.stopId,
  });
  await insertPapers(tx, dossierId, wish.papers);
  return receivePromise(tx, clerk, due, {
    dossierId,
    shopId,
    agencyId,
    code,
    from: state,
    papers: wish.papers.length,
  });
}
