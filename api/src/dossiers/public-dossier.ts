import type { LocalDate } from '@motcua/contracts/dates';
import type { PublicDossier } from '@motcua/contracts/dossiers';
import type { DossierId, ShopId } from '@motcua/contracts/ids';
import { type ClockRow, findClocks } from '@motcua/db/dossiers/clocks';
import { findLookUpStory, type LookUpStory } from '@motcua/db/dossiers/look-up-story';
import { findHall } from '@motcua/db/shops/hall';
import { inSnapshot } from '@motcua/db/transaction';
import { holdsOn } from '@motcua/rules/calendar/holds-on';
import { runClock } from '@motcua/rules/deadlines/clock';
import { DeadlineError } from '@motcua/rules/deadlines/deadline-error';
import { explainClock } from '@motcua/rules/deadlines/explain-clock';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { maskedName } from '@motcua/rules/dossiers/plain-name';
import type { House } from '../house.ts';
import { openingOf } from '../queue/opening-of.ts';
import { found } from '../refusal.ts';
import { calendarOf, type ShopCalendar } from './calendar-of.ts';
import { isLate } from './is-late.ts';
import { remainingOf } from './remaining-of.ts';
import { consultedAgencies, isAskedBefore, waitsFor } from './waits-for.ts';

/** A dossier as its holder is told it: where it lies, until when, and whose move it is. @returns null where it is gone */
export function publicDossier(
  house: House,
  { dossierId, shopId }: { dossierId: DossierId; shopId: ShopId },
): Promise<PublicDossier | null> {
  return inSnapshot(house.db, async (tx) => {
    const story = await findLookUpStory(tx, dossierId);
    if (story === null) return null;
    const clocks = await findClocks(tx, dossierId);
    const hall = found(await findHall(tx, shopId));
    const calendar = await calendarOf(tx, shopId);
    const whole = clocks.find(({ kind }) => kind === 'whole') ?? null;
    const intake = clocks.find(({ kind, stoppedAt }) => kind === 'intake' && stoppedAt === null) ?? null;
    const told = whole ?? intake;
    const { nameVi, nameEn, address, code, hours, day, timeZone } = hall;
    const runs = whole !== null && whole.pausedSince === null;
    return {
      ...aboutStory(story, isAskedBefore(story.state, clocks)),
      ...aboutAgencies(story, clocks),
      dueAt: whole?.dueAt ?? null,
      pausedSince: whole?.pausedSince ?? null,
      late: whole !== null && isLate(whole, day, timeZone),
      workingDays: runs ? (remainingOf(calendar, whole, story.now)?.workingDays ?? null) : null,
      apology: whole?.changes.some(({ kind }) => kind === 'appoint') ?? false,
      explanation: told === null ? [] : explained(calendar, told),
      intakeUntil: intake?.dueAt ?? null,
      timeZone,
      now: story.now,
      // The database's own day, as it writes days.
      today: day as LocalDate,
      shop: { code, nameVi, nameEn, address },
      opening: openingOf(hall),
      hours: hours
        .filter((interval) => holdsOn(interval, day as LocalDate))
        .map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
    };
  });
}

function aboutStory(story: LookUpStory, askedBefore: boolean) {
  const { lines, state } = story;
  const moves = lines.filter(({ from, to }) => from !== to);
  const held = lines.findLast(({ act }) => act === 'hand-over' || act === 'pass-on');
  const decision = lines.findLast(({ act }) => act === 'decide' || act === 'refuse-to-settle');
  return {
    code: story.code,
    maskedName: maskedName(story.fullName),
    procedureNameVi: story.procedureNameVi,
    sector: story.sector,
    state,
    receivedAt: story.receivedAt,
    finishedAt: story.finishedAt,
    returnedAt: story.returnedAt,
    refused: decision?.act === 'refuse-to-settle',
    holderAgencyVi: story.holderAgencyVi,
    heldSince: held?.at ?? story.receivedAt,
    supplement: state === 'supplement' || askedBefore ? story.supplement : [],
    bringsOnline: askedBefore,
    refusedBecause: state === 'refused' ? story.refusedBecause : '',
    payment: state === 'financial' ? story.payment : null,
    resultPlace: story.resultPlace,
    steps: moves.map(({ to, at }) => ({ state: to, at })),
    promised: story.promised,
  };
}

function aboutAgencies({ state, holderAgencyId, agencies }: LookUpStory, clocks: readonly ClockRow[]) {
  const consulted = consultedAgencies(clocks, holderAgencyId);
  const own = clocks.find(
    ({ kind, stoppedAt }) => (kind === 'applicant' || kind === 'financial') && stoppedAt === null,
  );
  return {
    waitsFor: waitsFor(state, consulted, isAskedBefore(state, clocks)),
    consulted: consulted.map((agencyId) => ({
      nameVi: agencies.find((agency) => agency.agencyId === agencyId)?.nameVi ?? '',
      since:
        clocks.findLast((clock) => clock.agencyId === agencyId && clock.stoppedAt === null)?.receivedAt ?? '',
    })),
    applicantUntil: own?.dueAt ?? null,
  };
}

/** A past that was brought in from elsewhere may not be countable; then nothing is explained rather than something wrong. */
function explained({ time, calendar, timeZone }: ShopCalendar, whole: ClockRow) {
  try {
    const run = runClock(calendar, wallAt(whole.receivedAt, timeZone), whole.term, whole.changes);
    return explainClock(time, calendar, whole.term, run);
  } catch (error) {
    if (error instanceof DeadlineError) return [];
    throw error;
  }
}
