import { randomUUID } from 'node:crypto';
import type { ReceiveDossier } from '@motcua/contracts/dossiers';
import { DossierId, type ShopId } from '@motcua/contracts/ids';
import type { ReceivedDossier } from '@motcua/contracts/receipt';
import type { Tx } from '@motcua/db/connect';
import { insertDossier } from '@motcua/db/dossiers/dossiers';
import { insertPapers } from '@motcua/db/dossiers/papers';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import type { House } from '../house.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { agencyOf } from './agency-of.ts';
import { insistOnReason } from './insist-on-reason.ts';
import { keepApplicant } from './keep-applicant.ts';
import { previewDue } from './preview-due.ts';
import { receiveCode } from './receive-code.ts';
import { receiveComplete } from './receive-complete.ts';
import { receivePromise } from './receive-promise.ts';
import { visitOfStop } from './visit-of-stop.ts';

/**
 * Takes a complete dossier in: code, checklist, applicant, the clock and the date that is promised, in one act. What is
 * missing is named and then nothing is received: the answer to that is form 02, not a dossier.
 */
export async function receiveDossier(
  house: House,
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  wish: ReceiveDossier,
): Promise<ReceivedDossier> {
  mayIn(clerk, shopId, 'dossier.receive');
  receiveComplete(wish.papers);
  const agencyId = agencyOf(clerk);
  const due = await previewDue(tx, shopId, wish);
  insistOnReason(wish);
  const { receivedAt, procedure, shop } = due;
  const dossierId = DossierId.parse(randomUUID());
  const visitId = wish.stopId === null ? null : await visitOfStop(tx, shopId, wish.stopId);
  const code = await receiveCode(tx, agencyId, dateOf(wallAt(receivedAt, shop.timeZone)));
  await insertDossier(tx, {
    dossierId,
    shopId,
    code,
    agencyId,
    holderStaffId: clerk.staffId,
    versionId: procedure.versionId,
    sector: procedure.sector,
    caseVi: wish.caseVi,
    channel: wish.channel,
    visitId,
    stopId: wish.stopId,
    state: 'received',
    sets: wish.sets,
    feeVnd: wish.feeVnd,
    feePaidAt: wish.feePaid ? receivedAt : null,
    shelf: wish.shelf,
    resultPlace: wish.resultPlace,
    submittedAt: null,
    receivedAt,
    onSupplement: 'restart',
  });
  await keepApplicant(house, tx, shopId, dossierId, wish.applicant);
  await insertPapers(tx, dossierId, wish.papers);
  return receivePromise(tx, clerk, due, {
    dossierId,
    shopId,
    agencyId,
    code,
    from: null,
    papers: wish.papers.length,
    receivedAtReason: wish.receivedAtReason,
  });
}
