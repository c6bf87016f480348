import type { Applicant, Dossier, DossierClock } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import { readNow } from '@motcua/db/deadlines/read-now';
import { findApplicant } from '@motcua/db/dossiers/applicants';
import { asDesk } from '@motcua/db/dossiers/as-desk';
import { type ClockRow, findClocks } from '@motcua/db/dossiers/clocks';
import { findDossier } from '@motcua/db/dossiers/dossiers';
import { findFiles } from '@motcua/db/dossiers/files';
import { findLateness } from '@motcua/db/dossiers/find-lateness';
import { findLines } from '@motcua/db/dossiers/lines';
import { findNamesAround } from '@motcua/db/dossiers/names-around';
import { findPapers } from '@motcua/db/dossiers/papers';
import { findPromises } from '@motcua/db/dossiers/promises';
import { inSnapshot } from '@motcua/db/transaction';
import { runClock } from '@motcua/rules/deadlines/clock';
import { explainClock } from '@motcua/rules/deadlines/explain-clock';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { isAllowed } from '@motcua/rules/staff/permissions';
import type { House } from '../house.ts';
import { found, Refusal } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { calendarOf } from './calendar-of.ts';
import { isLate } from './is-late.ts';
import { latenessOf } from './lateness-of.ts';
import { mayBeDone } from './may-be-done.ts';
import { openLine } from './open-line.ts';
import { remainingOf } from './remaining-of.ts';
import { openNumber } from './seal-applicant.ts';
import { consultedAgencies, waitsFor } from './waits-for.ts';

/** A whole dossier for somebody of the desk that received it or holds it; for everybody else it does not exist. */
export async function readDossier(house: House, clerk: Clerk, dossierId: DossierId): Promise<Dossier> {
  const row = found(await findDossier(house.db, dossierId));
  const role = mayIn(clerk, row.shopId, 'dossier.read');
  const head = role !== 'clerk';
  const own = clerk.agencyId === row.agencyId || clerk.agencyId === row.holderAgencyId;
  if (!own && !head) throw new Refusal('not-found');
  const shop = await calendarOf(house.db, row.shopId);
  const now = await readNow(house.db);
  const today = dateOf(wallAt(now, shop.timeZone));
  return inSnapshot(house.db, async (tx) => {
    await asDesk(tx, { shopId: row.shopId, agencyId: clerk.agencyId, head });
    const dossier = found(await findDossier(tx, dossierId));
    const names = await findNamesAround(tx, dossierId);
    const clocks = await findClocks(tx, dossierId);
    const whole = clocks.find((clock) => clock.kind === 'whole') ?? null;
    const consulted = consultedAgencies(clocks, dossier.holderAgencyId);
    const lateness = latenessOf(await findLateness(tx, dossierId), whole, today, shop.timeZone);
    // The date of an imported dossier was another system's promise: it is kept, and nothing of it is explained.
    const run =
      whole === null || dossier.imported
        ? null
        : runClock(shop.calendar, wallAt(whole.receivedAt, shop.timeZone), whole.term, whole.changes);
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
      applicant: await applicantOf(house, tx, dossierId),
      papers: await findPapers(tx, dossierId),
      feePaid: dossier.feePaidAt !== null,
      term: whole?.term ?? { amount: 1, unit: 'working_day' },
      clocks: clocks.map(clockOf),
      promised: await findPromises(tx, dossierId),
      changes: whole?.changes ?? [],
      explanation: whole && run ? explainClock(shop.time, shop.calendar, whole.term, run) : [],
      lines: (await findLines(tx, dossierId)).map((line) => openLine(house.settings.houseKey, line)),
      files: await findFiles(tx, dossierId),
      waitsFor: waitsFor(dossier.state, consulted),
      lateness,
      consulted,
      timeZone: shop.timeZone,
      may: isAllowed('dossier.act', role)
        ? mayBeDone({
            dossier,
            whole,
            consulted,
            late: lateness !== null && !lateness.closed,
            head,
            staffId: clerk.staffId,
            today,
          })
        : [],
    };
  });
}

async function applicantOf(
  house: House,
  tx: Parameters<typeof findApplicant>[0],
  dossierId: DossierId,
): Promise<Applicant> {
  const { houseKey } = house.settings;
  const row = found(await findApplicant(tx, dossierId));
  return {
    kind: row.kind,
    fullName: row.fullName,
    idNumber: row.idSealed === null ? null : openNumber(houseKey, row.idSealed),
    bornOn: row.bornOn,
    address: row.address,
    phone: row.phoneSealed === null ? null : openNumber(houseKey, row.phoneSealed),
    email: row.email,
    proxy: row.proxy,
  };
}
