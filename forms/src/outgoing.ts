import type { DossierAct, DossierLine } from '@motcua/contracts/dossiers';
import { lastLine } from './said-in-line.ts';

/** The papers that leave the house under a number, and the acts they go back to. */
const outgoingActs = {
  receipt: ['receive'],
  supplement: ['ask-supplement', 'ask-before-receipt'],
  refusal: ['refuse', 'refuse-to-settle'],
  apology: ['apologise'],
  stop: ['withdraw', 'stop', 'let-supplement-lapse'],
  control: ['receive'],
} as const satisfies Record<string, readonly DossierAct[]>;

export type OutgoingForm = keyof typeof outgoingActs;

export const isOutgoing = (form: string): form is OutgoingForm => Object.hasOwn(outgoingActs, form);

/**
 * The line of a dossier by which a paper bears its number: a second request for papers is a second paper, and the same
 * one printed again is not. Null where there is no such act, as for the draft of an apology.
 */
export function outgoingLine(form: OutgoingForm, lines: readonly DossierLine[]): DossierLine | null {
  return lastLine(lines, ...outgoingActs[form]);
}
