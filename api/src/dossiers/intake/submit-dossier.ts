import { randomBytes, randomUUID } from 'node:crypto';
import type { DossierPaper } from '@motcua/contracts/dossiers';
import { DossierId, type ShopId } from '@motcua/contracts/ids';
import type { SubmitDossier, SubmittedDossier } from '@motcua/contracts/intake';
import { findProcedure } from '@motcua/db/catalogue/find-procedure';
import type { Tx } from '@motcua/db/connect';
import { readNow } from '@motcua/db/deadlines/read-now';
import { appendLine } from '@motcua/db/dossiers/append-line';
import { insertDossier } from '@motcua/db/dossiers/dossiers';
import { findSeconding, findWhoAnswers, giveReference } from '@motcua/db/dossiers/intake';
import { insertPapers } from '@motcua/db/dossiers/papers';
import { record } from '@motcua/db/journal/record';
import { runClock } from '@motcua/rules/deadlines/clock';
import { explainClock } from '@motcua/rules/deadlines/explain-clock';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { onlineReference } from '@motcua/rules/dossiers/online-reference';
import { receivingAgency } from '@motcua/rules/dossiers/receiving-agency';
import { intakeTerm } from '@motcua/rules/dossiers/usual-terms';
import type { House } from '../../house.ts';
import { Refusal } from '../../refusal.ts';
import { calendarOf } from '../calendar-of.ts';
import { keepApplicant } from '../keep-applicant.ts';
import { beginIntake } from './begin-intake.ts';
import { keepSentFiles } from './keep-sent-files.ts';
import type { SentFile } from './read-sent.ts';

/**
 * A dossier comes in from home (Decree 118/2025 art. 17.2): kept with its files, without a code and without a date of the
 * result. What begins is the office's own eight working hours, in which it receives, asks for more, or refuses.
 * @returns what its sender is told, but for the token, which is made anew whenever it is needed
 */
export async function submitDossier(
  house: House,
  tx: Tx,
  shopId: ShopId,
  wish: SubmitDossier,
  files: readonly SentFile[],
): Promise<Omit<SubmittedDossier, 'token'>> {
  const procedure = await findProcedure(tx, wish.procedureId);
  if (procedure === null || procedure.onlineLevel === 'none')
    throw new Refusal('unknown-procedure', { procedureId: wish.procedureId });
  const answersFor = await findWhoAnswers(tx, shopId, procedure.sector);
  if (answersFor === null) throw new Refusal('sector-not-offered', { sector: procedure.sector });
  if (procedure.papers.length > 0 && files.length === 0)
    throw new Refusal('papers-missing', { missing: procedure.papers.length });
  const agency = receivingAgency(answersFor, await findSeconding(tx, shopId));
  if (agency === null) throw new Refusal('no-agency');

  const shop = await calendarOf(tx, shopId);
  const now = await readNow(tx);
  const wall = wallAt(now, shop.timeZone);
  const dossierId = DossierId.parse(randomUUID());
  const reference = onlineReference(dateOf(wall), randomBytes(8));
  await insertDossier(tx, {
    dossierId,
    shopId,
    code: null,
    agencyId: agency.agencyId,
    holderStaffId: null,
    versionId: procedure.versionId,
    sector: procedure.sector,
    caseVi: '',
    channel: 'online',
    visitId: null,
    stopId: null,
    state: 'submitted',
    sets: 1,
    feeVnd: null,
    feePaidAt: null,
    shelf: '',
    resultPlace: '',
    submittedAt: now,
    receivedAt: null,
    onSupplement: 'restart',
  });
  await giveReference(tx, dossierId, reference);
  await keepApplicant(house, tx, shopId, dossierId, { ...wish.applicant, bornOn: null, proxy: null });
  await insertPapers(tx, dossierId, papersOf(procedure.papers, files));
  await keepSentFiles(tx, dossierId, files);
  const schedule = await beginIntake(tx, { dossierId, shopId }, shop, now);
  const actor = { kind: 'citizen', id: dossierId } as const;
  await appendLine(tx, {
    dossierId,
    act: 'submit',
    from: null,
    to: 'submitted',
    statedAt: now,
    actor,
    agencyId: null,
    detail: { files: files.length, consent: true, dueAt: schedule.dueAt },
  });
  await record(tx, {
    name: 'dossier.submitted',
    shopId,
    actor,
    payload: { dossierId, sector: procedure.sector, dueAt: schedule.dueAt, files: files.length },
  });
  return {
    dossierId,
    reference,
    submittedAt: now,
    dueAt: schedule.dueAt,
    explanation: explainClock(
      shop.time,
      shop.calendar,
      intakeTerm,
      runClock(shop.calendar, wall, intakeTerm),
    ),
    timeZone: shop.timeZone,
    files: files.length,
  };
}

/** The checklist as it was sent: a paper of which there is a file is there as a copy, and the others are still missing. */
function papersOf(names: readonly string[], files: readonly SentFile[]): DossierPaper[] {
  return names.map((name, index) => {
    const sent = files.filter(({ paper }) => paper === index + 1).length;
    return { name, originals: 0, certified: 0, photocopies: sent, pages: 0, missing: sent === 0 };
  });
}
