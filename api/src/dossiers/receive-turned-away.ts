import type { DossierId } from '@motcua/contracts/ids';
import type { ReceivedDossier, ReceiveTurnedAway } from '@motcua/contracts/receipt';
import type { Tx } from '@motcua/db/connect';
import { readNow } from '@motcua/db/deadlines/read-now';
import { appendLine } from '@motcua/db/dossiers/append-line';
import { findClocks, stopClock } from '@motcua/db/dossiers/clocks';
import { lockDossier } from '@motcua/db/dossiers/dossiers';
import { insertPapers } from '@motcua/db/dossiers/papers';
import { takeInTurnedAway } from '@motcua/db/dossiers/turned-away';
import { findProcedureOfDossier } from '@motcua/db/dossiers/turned-away-procedure';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { mayStep } from '@motcua/rules/dossiers/dossier-states';
import type { House } from '../house.ts';
import { found, insist, Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';
import { amendApplicant } from './amend-applicant.ts';
import { insistOnReason } from './insist-on-reason.ts';
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
  house: House,
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
  const { receivedAt: statedAt, receivedAtReason, term } = wish;
  const due = await previewDue(tx, shopId, { procedureId, receivedAt: statedAt, term });
  insistOnReason(wish);
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
  const now = await readNow(tx);
  for (const clock of await findClocks(tx, dossierId))
    if ((clock.kind === 'applicant' || clock.kind === 'intake') && clock.stoppedAt === null)
      await stopClock(tx, clock.clockId, now);
  const fields = wish.applicant === null ? [] : await amendApplicant(house, tx, dossier, wish.applicant);
  if (fields.length > 0)
    await appendLine(tx, {
      dossierId,
      act: 'correct',
      from: state,
      to: state,
      statedAt: now,
      actor: actorOf(clerk),
      agencyId,
      detail: { fields },
    });
  return receivePromise(tx, clerk, due, {
    dossierId,
    shopId,
    agencyId,
    code,
    from: state,
    papers: wish.papers.length,
    receivedAtReason,
  });
}
