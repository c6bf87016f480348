import type { Procedure } from '@motcua/contracts/catalogue';
import type { TermUnit } from '@motcua/contracts/deadlines';
import type { ApplicantKind, Channel } from '@motcua/contracts/dossiers';
import type { ProcedureId } from '@motcua/contracts/ids';
import type { RouteBody } from '@motcua/contracts/routes';

/** One line of the checklist as it is typed: numbers stay text until they are sent. */
export type DraftPaper = {
  name: string;
  originals: string;
  certified: string;
  photocopies: string;
  pages: string;
  missing: boolean;
  /** The catalogue lists papers of every case; a clerk puts aside what this one does not need. */
  needed: boolean;
  /** Written by the clerk, not by the catalogue. */
  own: boolean;
  /** Of who comes again: it was missing the last time. */
  wasMissing?: boolean;
};

export type ChosenProcedure = { procedureId: ProcedureId; nameVi: string; code: string | null };

/** A receipt as it was sent to the house. */
export type SentReceipt = RouteBody<'POST /shops/:shopId/dossiers'>;

/** Everything a clerk has typed of one dossier, and under which key it is sent. */
export type ReceiptDraft = {
  /** One intention, one key: pressed twice, or sent again after a reload, it is one dossier. */
  key: string;
  /** Each thing that was sent under this key without an answer, the last one last. */
  sent: SentReceipt[];
  kind: ApplicantKind;
  fullName: string;
  idNumber: string;
  /** As it is written here: day, month, year. */
  bornOn: string;
  phone: string;
  email: string;
  address: string;
  channel: Channel;
  proxyName: string;
  proxyId: string;
  proxyPaper: string;
  procedure: ChosenProcedure | null;
  /** Whose papers and fee stand in the draft. */
  papersOf: ProcedureId | null;
  caseVi: string;
  papers: DraftPaper[];
  sets: string;
  fee: string;
  feePaid: boolean;
  shelf: string;
  resultPlace: string;
  termAmount: string;
  termUnit: TermUnit;
  /** When it really came in, where it is written down later: day, time and why. Empty: now. */
  receivedOn: string;
  receivedTime: string;
  receivedReason: string;
};

export function emptyDraft(key: string, resultPlace: string): ReceiptDraft {
  return {
    key,
    sent: [],
    kind: 'citizen',
    fullName: '',
    idNumber: '',
    bornOn: '',
    phone: '',
    email: '',
    address: '',
    channel: 'counter',
    proxyName: '',
    proxyId: '',
    proxyPaper: '',
    procedure: null,
    papersOf: null,
    caseVi: '',
    papers: [],
    sets: '1',
    fee: '',
    feePaid: false,
    shelf: '',
    resultPlace,
    termAmount: '',
    termUnit: 'working_day',
    receivedOn: '',
    receivedTime: '',
    receivedReason: '',
  };
}

export const paperNamed = (name: string, own: boolean): DraftPaper => ({
  name,
  originals: '',
  certified: '',
  photocopies: '',
  pages: '',
  missing: false,
  needed: true,
  own,
});

/** The checklist and the fee of a procedure take the place of those of the one before; what was typed by hand stays. */
export function withProcedure(draft: ReceiptDraft, procedure: Procedure): ReceiptDraft {
  const published = procedure.papers.map((name) => paperNamed(name, false));
  return {
    ...draft,
    papersOf: procedure.procedureId,
    papers: [...published, ...draft.papers.filter((paper) => paper.own)],
    fee: procedure.fee.amountVnd === null ? '' : String(procedure.fee.amountVnd),
    feePaid: false,
    termAmount: '',
  };
}

/** Who comes again keeps the checklist as it was; only the fee is the one of today. */
export function withFee(draft: ReceiptDraft, procedure: Procedure): ReceiptDraft {
  const { papersOf, fee } = withProcedure(draft, procedure);
  return { ...draft, papersOf, fee };
}

/** The next matter of the same person: who they are stays, what they brought does not. */
export function nextOfPerson(draft: ReceiptDraft, key: string): ReceiptDraft {
  const { procedure, papersOf, caseVi, papers, ...fresh } = emptyDraft(key, draft.resultPlace);
  const { kind, fullName, idNumber, bornOn, phone, email, address, channel } = draft;
  const { proxyName, proxyId, proxyPaper } = draft;
  const who = { kind, fullName, idNumber, bornOn, phone, email, address, channel };
  return { ...fresh, procedure, papersOf, caseVi, papers, ...who, proxyName, proxyId, proxyPaper };
}

type PaperState = 'there' | 'missing' | 'unchecked' | 'not-needed';

/** Counted, missing, put aside, or not looked at yet. */
export function paperState(paper: DraftPaper): PaperState {
  if (!paper.needed) return 'not-needed';
  if (paper.missing) return 'missing';
  const copies = [paper.originals, paper.certified, paper.photocopies];
  return copies.some((count) => Number(count) > 0) ? 'there' : 'unchecked';
}

export const papersIn = (draft: ReceiptDraft, state: PaperState): DraftPaper[] =>
  draft.papers.filter((paper) => paperState(paper) === state);
