import type { DossierLine } from '@motcua/contracts/dossiers';
import type { AgencyId } from '@motcua/contracts/ids';
import type { DossierStep, DossierSteps } from '@motcua/contracts/steps';
import type { ClockRow } from '@motcua/db/dossiers/clocks';
import { runClock } from '@motcua/rules/deadlines/clock';
import { explainClock } from '@motcua/rules/deadlines/explain-clock';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { mayStep } from '@motcua/rules/dossiers/dossier-states';
import { stepsOf, stepsOut, type ToldStep } from '@motcua/rules/dossiers/steps-of';
import type { ShopCalendar } from './calendar-of.ts';
import { isLate } from './is-late.ts';

type Seeing = {
  lines: readonly DossierLine[];
  clocks: readonly ClockRow[];
  shop: ShopCalendar;
  today: string;
  /** Whoever may act for the dossier itself, the head of the unit, or the one agency that is only asked. */
  acts: boolean;
  head: boolean;
  guest: AgencyId | null;
};

/** The steps of a dossier with their clocks: all of them for its own desk, its own ones for an agency that is asked. */
export function stepsSeen({ lines, clocks, shop, today, acts, head, guest }: Seeing): DossierSteps {
  const told = stepsOf(lines);
  const seen = guest === null ? told : told.filter(({ agencyId }) => agencyId === guest);
  const state = lines.at(-1)?.to ?? null;
  const answerable = acts && mayStep('answer-consultation', state).ok;
  return {
    steps: seen.map((step) => withClock(step, clocks, shop, today)),
    guest: guest !== null,
    may: {
      plan: acts && guest === null && mayStep('consult', state).ok,
      goOn: answerable && guest === null && head && stepsOut(told).length > 0,
      answer: answerable ? stepsOut(seen).map(({ agencyId }) => agencyId) : [],
    },
  };
}

function withClock(
  step: ToldStep,
  clocks: readonly ClockRow[],
  shop: ShopCalendar,
  today: string,
): DossierStep {
  const { time, calendar, timeZone } = shop;
  const own = clocks.find(
    ({ kind, agencyId, receivedAt }) =>
      kind === 'share' && agencyId === step.agencyId && receivedAt === step.beganAt,
  );
  if (own === undefined) return { ...step, dueAt: null, late: false, explanation: [] };
  const run = runClock(calendar, wallAt(own.receivedAt, timeZone), own.term, own.changes);
  return {
    ...step,
    dueAt: own.dueAt,
    late: isLate(own, today, timeZone),
    explanation: explainClock(time, calendar, own.term, run),
  };
}
