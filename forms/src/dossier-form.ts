import { apologyForm } from './apology-form.ts';
import { controlSlip } from './control-slip.ts';
import type { DossierFacts } from './facts.ts';
import { feeReceipt } from './fee-receipt.ts';
import type { FormDocument } from './form.ts';
import { handOverSlip } from './hand-over-slip.ts';
import { receiptForm } from './receipt-form.ts';
import { refusalForm } from './refusal-form.ts';
import { resultHandOver } from './result-hand-over.ts';
import { resultReceipt } from './result-receipt.ts';
import { stopForm } from './stop-form.ts';
import { supplementForm } from './supplement-form.ts';

/** Every paper of one dossier, by the word in its address. Each is null where the dossier has no such paper yet. */
export const dossierForms = {
  receipt: receiptForm,
  supplement: supplementForm,
  refusal: refusalForm,
  apology: apologyForm,
  stop: stopForm,
  control: controlSlip,
  'hand-over': handOverSlip,
  'result-hand-over': resultHandOver,
  result: resultReceipt,
  fee: feeReceipt,
} as const satisfies Record<string, (facts: DossierFacts) => FormDocument | null>;

export type DossierFormName = keyof typeof dossierForms;

export const isDossierForm = (name: string): name is DossierFormName => Object.hasOwn(dossierForms, name);
