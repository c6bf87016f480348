import type { DossierAct, DossierState } from '@motcua/contracts/dossiers';
import type { Verdict } from '@motcua/contracts/problems';
import { stateCodes } from './state-codes.ts';

type Step = {
  from: readonly (DossierState | null)[];
  to: DossierState | 'same';
  /** From where it leads elsewhere. */
  but?: Partial<Record<DossierState, DossierState>>;
};

const everyState = Object.keys(stateCodes) as DossierState[];

/**
 * Every act and what it leads from and to: Decree 61/2018 articles 15 to 22, in the order of a dossier's life. Nothing
 * here resets lateness: an error is corrected by one more line.
 */
export const dossierSteps: Readonly<Record<DossierAct, Step>> = {
  // Sent for the first time, or sent again with what was missing.
  submit: { from: [null, 'submitted'], to: 'submitted' },
  receive: { from: [null, 'submitted'], to: 'received' },
  'ask-before-receipt': { from: [null, 'submitted'], to: 'submitted' },
  refuse: { from: [null, 'submitted'], to: 'refused' },
  'hand-over': { from: ['received'], to: 'processing' },
  'pass-on': { from: ['processing'], to: 'same' },
  consult: { from: ['processing'], to: 'same' },
  'answer-consultation': { from: ['processing', 'supplement', 'financial'], to: 'same' },
  'ask-supplement': { from: ['processing'], to: 'supplement' },
  'complete-supplement': { from: ['supplement'], to: 'processing' },
  // What never was received is not stopped: it ends as not received.
  'let-supplement-lapse': { from: ['submitted', 'supplement'], to: 'stopped', but: { submitted: 'refused' } },
  'ask-payment': { from: ['processing'], to: 'financial' },
  'confirm-payment': { from: ['financial'], to: 'processing' },
  apologise: { from: ['processing'], to: 'same' },
  decide: { from: ['processing'], to: 'decided' },
  'refuse-to-settle': { from: ['processing'], to: 'decided' },
  withdraw: { from: ['submitted', 'received', 'processing', 'supplement', 'financial'], to: 'withdrawn' },
  stop: { from: ['processing', 'supplement', 'financial'], to: 'stopped' },
  return: { from: ['decided'], to: 'returned' },
  // Before the receipt it is what was typed of the applicant, afterwards an error of the office.
  correct: { from: ['submitted', 'decided', 'returned'], to: 'same' },
  reassign: {
    from: ['submitted', 'received', 'processing', 'supplement', 'financial', 'decided'],
    to: 'same',
  },
  'explain-lateness': {
    from: [
      'received',
      'processing',
      'supplement',
      'financial',
      'decided',
      'returned',
      'withdrawn',
      'stopped',
    ],
    to: 'same',
  },
  note: {
    from: [null, ...everyState],
    to: 'same',
  },
  'move-date': { from: ['received', 'processing', 'supplement', 'financial'], to: 'same' },
};

/** Where an act leads, or null where it cannot be done from there. */
export function stateAfter(act: DossierAct, from: DossierState | null): DossierState | null {
  const { from: allowed, to, but } = dossierSteps[act];
  if (!allowed.includes(from)) return null;
  if (from !== null && but?.[from] !== undefined) return but[from];
  return to === 'same' ? from : to;
}

/** Whether an act can be done from a state: refused with `wrong-dossier-state`. */
export function mayStep(act: DossierAct, from: DossierState | null): Verdict {
  if (stateAfter(act, from) !== null) return { ok: true };
  return { ok: false, code: 'wrong-dossier-state', params: { act, state: from ?? 'none' } };
}

/** What no person does: the calendar moves a date, and an import brings notes. */
const doneByNobody: ReadonlySet<DossierAct> = new Set<DossierAct>(['move-date', 'note']);

/** The acts of people that a dossier in this state admits, in the order of its life. */
export function actsFrom(from: DossierState | null): DossierAct[] {
  return (Object.keys(dossierSteps) as DossierAct[]).filter(
    (act) => !doneByNobody.has(act) && stateAfter(act, from) !== null,
  );
}
