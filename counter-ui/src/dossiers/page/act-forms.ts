import type { ActOnDossier } from '@motcua/contracts/dossiers';
import type { RouteBody } from '@motcua/contracts/routes';
import type { dossiersVi } from '@motcua/ui/words/dossiers.vi.ts';

export type ActName = ActOnDossier['act'];
type ActBody = RouteBody<'POST /dossiers/:dossierId/acts'>;
type Words = typeof dossiersVi;
/** A word that is filled in by nobody. */
type Word = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];
/** What has been filled in so far, by the name of the field. */
export type Filled = Readonly<Record<string, string>>;

export type ActField = {
  name: string;
  label: Word;
  kind:
    | 'text'
    | 'long'
    | 'agency'
    | 'consulted'
    | 'person'
    | 'cause'
    | 'fault'
    | 'how'
    | 'unit'
    | 'number'
    | 'date'
    | 'time';
  hint?: Word;
  optional?: true;
  /** What stands there at first. */
  first?: string;
  most?: number;
};

export type ActForm = {
  /** The verb on the button. */
  verb: Word;
  fields: readonly ActField[];
  /** What must be known before it is done. */
  note?: Word;
  body: (filled: Filled) => ActBody;
};

const reason = { name: 'reason', label: 'reason', kind: 'long', most: 1000 } as const;
const legalBasis = { name: 'legalBasis', label: 'legalBasis', kind: 'text', most: 300 } as const;
const shareFields = [
  { name: 'amount', label: 'shareTerm', kind: 'number', first: '3', most: 4 },
  { name: 'unit', label: 'unitOfTerm', kind: 'unit', first: 'working_day' },
] as const satisfies readonly ActField[];

const of = (filled: Filled, name: string) => (filled[name] ?? '').trim();
const units = ['working_day', 'calendar_day', 'working_hour', 'half_day'] as const;
const share = (filled: Filled) => ({
  amount: Number(of(filled, 'amount')),
  unit: units.find((unit) => unit === of(filled, 'unit')) ?? 'working_day',
});
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const hows = ['counter', 'post', 'online'] as const;

/** Every act with what it asks: the order here is the order of the buttons. */
export const actForms: Readonly<Record<ActName, ActForm>> = {
  'ask-before-receipt': {
    verb: 'doAskBefore',
    fields: [
      { name: 'items', label: 'items', kind: 'long', hint: 'itemsHint', most: 8000 },
      reason,
      { ...legalBasis, optional: true },
    ],
    body: (filled) => ({
      act: 'ask-before-receipt',
      items: lines(of(filled, 'items')),
      reason: of(filled, 'reason'),
      legalBasis: of(filled, 'legalBasis'),
    }),
  },
  refuse: {
    verb: 'doRefuseReceipt',
    fields: [reason, { ...legalBasis, optional: true }],
    body: (filled) => ({
      act: 'refuse',
      reason: of(filled, 'reason'),
      legalBasis: of(filled, 'legalBasis'),
    }),
  },
  'hand-over': {
    verb: 'doHandOver',
    fields: [{ name: 'agency', label: 'toAgency', kind: 'agency' }],
    body: (filled) => ({ act: 'hand-over', toAgencyId: of(filled, 'agency') }),
  },
  'complete-supplement': {
    verb: 'doCompleteSupplement',
    fields: [],
    body: () => ({ act: 'complete-supplement' }),
  },
  'confirm-payment': {
    verb: 'doConfirmPayment',
    fields: [{ name: 'proof', label: 'paymentProof', kind: 'text', most: 200 }],
    body: (filled) => ({ act: 'confirm-payment', proof: of(filled, 'proof') }),
  },
  decide: {
    verb: 'doDecide',
    fields: [
      { name: 'resultNumber', label: 'resultNumber', kind: 'text', most: 80, optional: true },
      { name: 'result', label: 'result', kind: 'text', most: 300 },
    ],
    body: (filled) => ({
      act: 'decide',
      resultNumber: of(filled, 'resultNumber'),
      result: of(filled, 'result'),
    }),
  },
  return: {
    verb: 'doReturn',
    fields: [
      { name: 'collectedBy', label: 'collectedBy', kind: 'text', most: 200 },
      { name: 'authorisation', label: 'authorisation', kind: 'text', most: 200, optional: true },
      { name: 'how', label: 'howReturned', kind: 'how', first: 'counter' },
    ],
    body: (filled) => ({
      act: 'return',
      collectedBy: of(filled, 'collectedBy'),
      authorisation: of(filled, 'authorisation'),
      how: hows.find((how) => how === of(filled, 'how')) ?? 'counter',
    }),
  },
  'explain-lateness': {
    verb: 'doExplain',
    fields: [
      { name: 'cause', label: 'latenessCause', kind: 'cause' },
      { name: 'fault', label: 'latenessFault', kind: 'fault' },
      { name: 'proof', label: 'latenessProof', kind: 'long', most: 1000 },
    ],
    body: (filled) => ({
      act: 'explain-lateness',
      // The part of one agency, where the dialog was opened for it; otherwise the whole.
      agencyId: of(filled, 'shareOf') || null,
      cause: of(filled, 'cause'),
      fault: of(filled, 'fault') === 'objective' ? 'objective' : 'subjective',
      proof: of(filled, 'proof'),
    }),
  },
  'ask-supplement': {
    verb: 'doAskSupplement',
    fields: [
      { name: 'items', label: 'items', kind: 'long', hint: 'itemsHint', most: 8000 },
      reason,
      legalBasis,
    ],
    body: (filled) => ({
      act: 'ask-supplement',
      items: lines(of(filled, 'items')),
      reason: of(filled, 'reason'),
      legalBasis: of(filled, 'legalBasis'),
    }),
  },
  'answer-consultation': {
    verb: 'doAnswer',
    fields: [
      { name: 'agency', label: 'askedAgency', kind: 'consulted' },
      { name: 'answer', label: 'answer', kind: 'long', most: 1000 },
    ],
    body: (filled) => ({
      act: 'answer-consultation',
      agencyId: of(filled, 'agency'),
      answer: of(filled, 'answer'),
    }),
  },
  consult: {
    verb: 'doConsult',
    fields: [
      { name: 'agency', label: 'askedAgency', kind: 'agency' },
      { name: 'question', label: 'question', kind: 'long', most: 1000 },
      ...shareFields,
    ],
    body: (filled) => ({
      act: 'consult',
      agencyId: of(filled, 'agency'),
      question: of(filled, 'question'),
      share: share(filled),
    }),
  },
  'pass-on': {
    verb: 'doPassOn',
    fields: [{ name: 'agency', label: 'toAgency', kind: 'agency' }, ...shareFields],
    body: (filled) => ({ act: 'pass-on', toAgencyId: of(filled, 'agency'), share: share(filled) }),
  },
  'ask-payment': {
    verb: 'doAskPayment',
    fields: [
      { name: 'what', label: 'paymentFor', kind: 'text', most: 300 },
      { name: 'money', label: 'amount', kind: 'number', most: 12 },
    ],
    body: (filled) => ({
      act: 'ask-payment',
      what: of(filled, 'what'),
      amountVnd: Number(of(filled, 'money')),
    }),
  },
  apologise: {
    verb: 'doApologise',
    note: 'apologyNote',
    fields: [
      reason,
      { name: 'date', label: 'newDate', kind: 'date' },
      { name: 'time', label: 'newTime', kind: 'time', first: '16:00' },
    ],
    body: (filled) => ({
      act: 'apologise',
      reason: of(filled, 'reason'),
      newDue: `${of(filled, 'date')}T${of(filled, 'time')}`,
    }),
  },
  reassign: {
    verb: 'doReassign',
    fields: [{ name: 'person', label: 'toPerson', kind: 'person', optional: true }],
    body: (filled) => ({ act: 'reassign', staffId: of(filled, 'person') || null }),
  },
  'refuse-to-settle': {
    verb: 'doRefuse',
    fields: [reason],
    body: (filled) => ({ act: 'refuse-to-settle', reason: of(filled, 'reason') }),
  },
  stop: {
    verb: 'doStop',
    fields: [reason, legalBasis],
    body: (filled) => ({ act: 'stop', reason: of(filled, 'reason'), legalBasis: of(filled, 'legalBasis') }),
  },
  'let-supplement-lapse': {
    verb: 'doLapse',
    fields: [],
    body: () => ({ act: 'let-supplement-lapse' }),
  },
  withdraw: {
    verb: 'doWithdraw',
    fields: [reason],
    body: (filled) => ({ act: 'withdraw', reason: of(filled, 'reason') }),
  },
  correct: {
    verb: 'doCorrect',
    fields: [{ name: 'what', label: 'correction', kind: 'long', most: 1000 }],
    body: (filled) => ({ act: 'correct', what: of(filled, 'what') }),
  },
};

/** Whether everything that must be said has been said. */
export function isFilled(form: ActForm, filled: Filled): boolean {
  return form.fields.every((field) => {
    const said = of(filled, field.name);
    if (said === '') return field.optional === true;
    return field.kind !== 'number' || (/^\d+$/.test(said) && Number(said) > 0);
  });
}

/** What stands in a form when it opens. */
export const firstFilled = (form: ActForm): Filled =>
  Object.fromEntries(form.fields.map(({ name, first }) => [name, first ?? '']));
