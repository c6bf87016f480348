import { randomUUID } from 'node:crypto';
import { DossierId, type ShopId } from '@motcua/contracts/ids';
import type { TurnAwayDossier, TurnedAway } from '@motcua/contracts/receipt';
import { findProcedure } from '@motcua/db/catalogue/find-procedure';
import type { Tx } from '@motcua/db/connect';
import { readNow } from '@motcua/db/deadlines/read-now';
import { appendLine } from '@motcua/db/dossiers/append-line';
import { insertDossier } from '@motcua/db/dossiers/dossiers';
import { insertPapers } from '@motcua/db/dossiers/papers';
import { record } from '@motcua/db/journal/record';
import { stateAfter } from '@motcua/rules/dossiers/dossier-states';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';
import { agencyOf } from './agency-of.ts';
import { beginApplicantClock } from './begin-applicant-clock.ts';
import { calendarOf } from './calendar-of.ts';
import { keepApplicant } from './keep-applicant.ts';
import { visitOfStop } from './visit-of-stop.ts';

const actOf = { supplement: 'ask-before-receipt', refusal: 'refuse' } as const;

/**
 * Not received: everything that is missing is said once (form 02), or why it cannot be taken (form 03; Decree 61/2018
 * art. 15.3, 17; Decree 118/2025 art. 17). It is kept without a code and nothing is promised yet: the one clock that runs
 * is the applicant's, to bring what is missing.
 */
export async function turnAway(
  house: House,
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  wish: TurnAwayDossier,
): Promise<TurnedAway> {
  mayIn(clerk, shopId, 'dossier.receive');
  const act = actOf[wish.how];
  const agencyId = agencyOf(clerk);
  const procedure = await findProcedure(tx, wish.procedureId);
  if (procedure === null) throw new Refusal('unknown-procedure', { procedureId: wish.procedureId });
  const state = stateAfter(act, null);
  if (state === null) throw new Refusal('wrong-dossier-state', { act, state: 'none' });
  const dossierId = DossierId.parse(randomUUID());
  const now = await readNow(tx);
  await insertDossier(tx, {
    dossierId,
    shopId,
    code: null,
    agencyId,
    holderStaffId: clerk.staffId,
    versionId: procedure.versionId,
    sector: procedure.sector,
    caseVi: wish.caseVi,
    channel: wish.channel,
    visitId: wish.stopId === null ? null : await visitOfStop(tx, shopId, wish.stopId),
    stopId: wish.stopId,
    state,
    sets: wish.sets,
    feeVnd: null,
    feePaidAt: null,
    shelf: '',
    resultPlace: '',
    submittedAt: now,
    receivedAt: null,
    onSupplement: 'restart',
  });
  await keepApplicant(house, tx, shopId, dossierId, wish.applicant);
  await insertPapers(tx, dossierId, wish.papers);
  if (state === 'submitted')
    await beginApplicantClock(tx, await calendarOf(tx, shopId), { dossierId, shopId }, now);
  await appendLine(tx, {
    dossierId,
    act,
    from: null,
    to: state,
    statedAt: now,
    actor: actorOf(clerk),
    agencyId,
    detail: { items: wish.items, reason: wish.reason, legalBasis: wish.legalBasis },
  });
  await record(tx, {
    name: 'dossier.turned-away',
    shopId,
    actor: actorOf(clerk),
    payload: { dossierId, sector: procedure.sector, act },
  });
  return { dossierId, state };
}
