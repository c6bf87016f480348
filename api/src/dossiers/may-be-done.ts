import { LocalDate } from '@motcua/contracts/dates';
import { ActOnDossier, type DossierAct } from '@motcua/contracts/dossiers';
import type { AgencyId, StaffId } from '@motcua/contracts/ids';
import type { ClockRow } from '@motcua/db/dossiers/clocks';
import type { DossierRow } from '@motcua/db/dossiers/dossiers';
import { actsFrom } from '@motcua/rules/dossiers/dossier-states';
import { mayApologise } from '@motcua/rules/dossiers/may-apologise';
import { mayLeaveSteps } from '@motcua/rules/dossiers/may-leave-steps';
import type { ToldStep } from '@motcua/rules/dossiers/steps-of';

type Standing = {
  dossier: DossierRow;
  whole: ClockRow | null;
  consulted: readonly AgencyId[];
  steps: readonly ToldStep[];
  /** Of an agency that is only asked: it answers, and does nothing else. */
  guest: boolean;
  /** Late, and not closed yet. */
  late: boolean;
  /** The applicant's own time is over. */
  lapsed: boolean;
  head: boolean;
  staffId: StaffId;
  today: LocalDate;
};

// Acts that have a door of their own, or that only the house itself does, are no buttons.
const withButton: ReadonlySet<DossierAct> = new Set([
  ...ActOnDossier.options.map((one) => one.shape.act.value),
  // Its door is the page of the receipt.
  'receive' as const,
]);

/** What somebody can do with a dossier now: the buttons of its page. The act itself asks everything again. */
export function mayBeDone(standing: Standing): DossierAct[] {
  return actsFrom(standing.dossier.state).filter((act) => withButton.has(act) && makesSense(act, standing));
}

function makesSense(
  act: DossierAct,
  { dossier, whole, consulted, steps, guest, late, lapsed, head, staffId, today }: Standing,
): boolean {
  if (guest) return act === 'answer-consultation';
  if (act === 'decide' || act === 'refuse-to-settle') return mayLeaveSteps(steps, null).ok;
  // What was typed wrongly before the receipt is made right on the receipt's own page.
  if (act === 'correct') return dossier.state !== 'submitted';
  if (act === 'answer-consultation') return consulted.length > 0;
  if (act === 'explain-lateness') return late;
  if (act === 'let-supplement-lapse') return lapsed;
  if (act === 'reassign') return head || dossier.holderStaffId === null || dossier.holderStaffId === staffId;
  if (act === 'apologise') {
    const before = whole?.changes.filter((change) => change.kind === 'appoint').length ?? 0;
    return head && whole !== null && mayApologise(today, LocalDate.parse(whole.dueDay), before).ok;
  }
  return true;
}
