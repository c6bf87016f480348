import { Refused } from '@motcua/ui/connection/api-client.ts';
import type { ReceiptWords } from '@motcua/ui/words/receipt.ts';
import { papersIn, type ReceiptDraft } from './receipt-draft.ts';
import { readTypedDay } from './typed-day.ts';
import { readTypedTime } from './typed-time.ts';

/** The fields beside which a sentence can stand, in the order of the page. */
export const receiptFields = [
  'fullName',
  'idNumber',
  'bornOn',
  'phone',
  'email',
  'address',
  'proxyName',
  'proxyId',
  'proxyPaper',
  'procedure',
  'caseVi',
  'papers',
  'termAmount',
  'fee',
  'sets',
  'shelf',
  'resultPlace',
  'receivedOn',
  'receivedTime',
  'receivedReason',
] as const;
export type ReceiptField = (typeof receiptFields)[number];
export type Faults = Partial<Record<ReceiptField, string>>;

/** What stands in the way of a receipt, in words, before the house is asked. Empty is good. */
export function faultsOf(draft: ReceiptDraft, termNeeded: boolean, words: ReceiptWords): Faults {
  const faults: Faults = personFaults(draft, words);
  if (draft.procedure === null) faults.procedure = words.faultProcedure;
  const unchecked = papersIn(draft, 'unchecked').length;
  if (unchecked > 0) faults.papers = words.faultUnchecked(unchecked);
  else if (papersIn(draft, 'missing').length > 0) faults.papers = words.faultMissing;
  if (!/^\d{0,9}$/.test(draft.fee.replaceAll(/[\s.]/g, ''))) faults.fee = words.faultFee;
  if (!/^([1-9]|1\d|20)$/.test(draft.sets.trim())) faults.sets = words.faultSets;
  if (termNeeded && !termFits(draft.termAmount)) faults.termAmount = words.faultTerm;
  return { ...faults, ...momentFaults(draft, words) };
}

/** Another time than now is said whole: its day, its time and why it is written down only now. */
function momentFaults(draft: ReceiptDraft, words: ReceiptWords): Faults {
  const said = [draft.receivedOn, draft.receivedTime, draft.receivedReason].map((part) => part.trim());
  if (said.every((part) => part === '')) return {};
  return {
    ...(readTypedDay(draft.receivedOn) === null && { receivedOn: words.faultReceivedOn }),
    ...(readTypedTime(draft.receivedTime) === null && { receivedTime: words.faultReceivedTime }),
    ...(draft.receivedReason.trim() === '' && { receivedReason: words.faultReceivedReason }),
  };
}

/** The part of it that a slip for somebody who is turned away needs too. */
export function personFaults(draft: ReceiptDraft, words: ReceiptWords): Faults {
  const faults: Faults = {};
  const person = draft.kind === 'citizen';
  if (draft.fullName.trim() === '') faults.fullName = person ? words.faultName : words.faultOrganisation;
  const number = draft.idNumber.replaceAll(/\s/g, '').toUpperCase();
  if (number !== '' && !/^[0-9A-Z-]{6,20}$/.test(number)) faults.idNumber = words.faultId;
  if (person && draft.bornOn.trim() !== '' && readTypedDay(draft.bornOn) === null)
    faults.bornOn = words.faultBorn;
  if (draft.phone.trim() !== '' && !/^[0-9+ .]{8,20}$/.test(draft.phone.trim()))
    faults.phone = words.faultPhone;
  if (draft.email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(draft.email.trim()))
    faults.email = words.faultEmail;
  if (draft.channel === 'proxy') {
    if (draft.proxyName.trim() === '') faults.proxyName = words.faultProxyName;
    if (draft.proxyPaper.trim() === '') faults.proxyPaper = words.faultProxyPaper;
  }
  return faults;
}

/** What the house found wrong all the same, beside the field it belongs to. */
export function faultsSaid(error: unknown, words: ReceiptWords): Faults {
  if (!(error instanceof Refused)) return {};
  const faults: Faults = {};
  for (const { path, code } of error.issues) {
    const field = fieldAt(path);
    if (field && faults[field] === undefined) faults[field] = sentence(field, code, words);
  }
  return faults;
}

const termFits = (amount: string) => /^[1-9]\d{0,3}$/.test(amount.trim()) && Number(amount) <= 3_660;

function sentence(field: ReceiptField, code: string, words: ReceiptWords): string {
  if (code === 'too_big') return words.faultTooLong;
  if (code === 'custom') return words.faultCharacters;
  const own: Partial<Record<ReceiptField, string>> = {
    fullName: words.faultName,
    idNumber: words.faultId,
    bornOn: words.faultBorn,
    phone: words.faultPhone,
    email: words.faultEmail,
    proxyName: words.faultProxyName,
    proxyPaper: words.faultProxyPaper,
    procedure: words.faultProcedure,
    fee: words.faultFee,
    sets: words.faultSets,
    termAmount: words.faultTerm,
    receivedOn: words.faultReceivedOn,
    receivedReason: words.faultReceivedReason,
  };
  return own[field] ?? words.faultCharacters;
}

/** `body.applicant.proxy.fullName` and `/applicant/proxy/fullName` are one place. */
function fieldAt(path: string): ReceiptField | undefined {
  const plain = path
    .replaceAll('/', '.')
    .replace(/^\.+/, '')
    .replace(/^body\./, '');
  const known: Record<string, ReceiptField> = {
    'applicant.proxy.fullName': 'proxyName',
    'applicant.proxy.idNumber': 'proxyId',
    'applicant.proxy.paper': 'proxyPaper',
    procedureId: 'procedure',
    feeVnd: 'fee',
    'term.amount': 'termAmount',
    term: 'termAmount',
    receivedAt: 'receivedOn',
    receivedAtReason: 'receivedReason',
  };
  if (known[plain]) return known[plain];
  const first = plain.replace(/^applicant\./, '').split('.')[0];
  return receiptFields.find((field) => field === first);
}
