import type { Dossier, DossierClock, DossierLine } from '@motcua/contracts/dossiers';
import type { AgencyId, DossierId } from '@motcua/contracts/ids';
import { readNow } from '@motcua/db/deadlines/read-now';
import { asDesk } from '@motcua/db/dossiers/as-desk';
import { type ClockRow, findClocks } from '@motcua/db/dossiers/clocks';
import { findDossier } from '@motcua/db/dossiers/dossiers';
import { findFiles } from '@motcua/db/dossiers/files';
import { findLateness } from '@motcua/db/dossiers/find-lateness';
import { isAsked } from '@motcua/db/dossiers/is-asked';
import { findLines } from '@motcua/db/dossiers/lines';
import { findNamesAround } from '@motcua/db/dossiers/names-around';
import { findPapers } from '@motcua/db/dossiers/papers';
import { findPromises } from '@motcua/db/dossiers/promises';
import { inSnapshot } from '@motcua/db/transaction';
import { runClock } from '@motcua/rules/deadlines/clock';
import { explainClock } from '@motcua/rules/deadlines/explain-clock';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { mayLapse } from '@motcua/rules/dossiers/may-lapse';
import { isAllowed } from '@motcua/rules/staff/permissions';
import type { House } from '../house.ts';
import { found, Refusal } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { apologyDraftOf } from './apology-draft-of.ts';
import { calendarOf } from './calendar-of.ts';
import { handOverOf } from './hand-over-of.ts';
import { intakeOf } from './intake/intake-of.ts';
import { isLate } from './is-late.ts';
import { latenessOf } from './lateness-of.ts';
import { mayBeDone } from './may-be-done.ts';
import { openLine } from './open-line.ts';
import { readApplicant } from './read-applicant.ts';
import { remainingOf } from './remaining-of.ts';
import { stepsSeen } from './steps-seen.ts';
import { consultedAgencies, isAskedBefore, waitsFor } from './waits-for.ts';
import { withShares } from './with-shares.ts';

/**
 * A whole dossier for somebody of the desk that received it or holds it, and for an agency that is asked while it is
 * asked: of the others' parts that one sees nothing. For everybody else it does not exist.
 */
export async function readDossier(house: House, clerk: Clerk, dossierId: DossierId): Promise<Dossier> {
  const row = found(await findDossier(house.db, dossierId));
  const role = mayIn(clerk, row.shopId, 'dossier.read');
  const head = role !== 'clerk';
  const own = clerk.agencyId === row.agencyId || clerk.agencyId === row.holderAgencyId;
  const guest = own || head ? null : clerk.agencyId;
  if (!own && !head && guest === null) throw new Refusal('not-found');
  const shop = await calendarOf(house.db, row.shopId);
  const now = await readNow(house.db);
  const today = dateOf(wallAt(now, shop.timeZone));
  return inSnapshot(house.db, async (tx) => {
    if (guest !== null && !(await isAsked(tx, dossierId, guest))) throw new Refusal('not-found');
    await asDesk(tx, { shopId: row.shopId, agencyId: clerk.agencyId, head });
    const dossier = found(await findDossier(tx, dossierId));
    const names = await findNamesAround(tx, dossierId);
    const clocks = await findClocks(tx, dossierId);
    const whole = clocks.find((clock) => clock.kind === 'whole') ?? null;
    const intake = clocks.find(({ kind, stoppedAt }) => kind === 'intake' && stoppedAt === null) ?? null;
    const told = whole ?? intake;
    const consulted = consultedAgencies(clocks, dossier.holderAgencyId);
    const history = await findLines(tx, dossierId);
    const acts = isAllowed('dossier.act', role);
    const steps = stepsSeen({ lines: history, clocks, shop, today, acts, head, guest });
    const lateness = latenessOf(await findLateness(tx, dossierId), whole, today, shop.timeZone);
    // The date of an imported dossier was another system's promise: it is kept, and nothing of it is explained.
    const run =
      told === null || dossier.imported
        ? null
        : runClock(shop.calendar, wallAt(told.receivedAt, shop.timeZone), told.term, told.changes);
    const explains = (agencyId: AgencyId) => acts && guest === null && (head || clerk.agencyId === agencyId);
    const clockOf = (clock: ClockRow): DossierClock => ({
      kind: clock.kind,
      agencyId: clock.agencyId,
      term: clock.term,
      startedAt: clock.receivedAt,
      dueAt: clock.dueAt,
      pausedSince: clock.pausedSince,
      stoppedAt: clock.stoppedAt,
      late: isLate(clock, today, shop.timeZone),
    });
    const may = acts
      ? mayBeDone({
          dossier,
          whole,
          consulted,
          steps: steps.steps,
          guest: guest !== null,
          lapsed: mayLapse(dossier.state, clocks, today).ok,
          late: lateness !== null && !lateness.closed,
          head,
          staffId: clerk.staffId,
          today,
        })
      : [];
    return {
      ...dossier,
      procedureId: names.procedureId,
      procedureNameVi: names.procedureNameVi,
      applicantName: names.applicantName,
      agencyNameVi: names.holderAgencyVi,
      agencyId: dossier.holderAgencyId,
      holderName: names.holderName,
      dueAt: whole?.dueAt ?? null,
      pausedSince: whole?.pausedSince ?? null,
      late: whole !== null && isLate(whole, today, shop.timeZone),
      dueToday:
        whole !== null && whole.stoppedAt === null && whole.pausedSince === null && whole.dueDay === today,
      remaining: whole && remainingOf(shop, whole, now),
      intake: intakeOf(shop, intake, now),
      applicant: await readApplicant(house, tx, dossierId),
      papers: await findPapers(tx, dossierId),
      feePaid: dossier.feePaidAt !== null,
      term: told?.term ?? { amount: 1, unit: 'working_day' },
      clocks: clocks.filter((clock) => isOfGuest(clock, guest)).map(clockOf),
      promised: await findPromises(tx, dossierId),
      changes: whole?.changes ?? [],
      explanation: told && run ? explainClock(shop.time, shop.calendar, told.term, run) : [],
      lines: history
        .filter((line) => guest === null || line.act !== 'answer-consultation')
        .map((line) => openLine(house.settings.houseKey, guest === null ? line : lineOfGuest(line))),
      files: await findFiles(tx, dossierId),
      waitsFor: waitsFor(dossier.state, consulted, isAskedBefore(dossier.state, clocks)),
      lateness: lateness && (await withShares(tx, lateness, shop, { clocks, now, guest, explains })),
      handOverBy: handOverOf(shop, dossier),
      handOverHour: shop.settings.handOverBy,
      consulted: guest === null ? consulted : [guest],
      steps,
      timeZone: shop.timeZone,
      apologyDraft:
        whole !== null && may.includes('apologise')
          ? apologyDraftOf(shop, whole, today, names.holderAgencyVi)
          : undefined,
      may,
    };
  });
}

/** Whoever is asked sees the whole term and its own clock. */
const isOfGuest = ({ kind, agencyId }: ClockRow, guest: AgencyId | null) =>
  guest === null || kind !== 'share' || agencyId === guest;

/** What was asked of others, and what they said, is none of a guest's business. */
const lineOfGuest = (line: DossierLine): DossierLine =>
  line.act === 'consult' ? { ...line, detail: {} } : line;
