import type { StopId } from '@motcua/contracts/ids';
import type { RouteBody } from '@motcua/contracts/routes';
import { type DraftPaper, paperState, type ReceiptDraft } from './receipt-draft.ts';
import { readTypedDay } from './typed-day.ts';
import { readTypedTime } from './typed-time.ts';

type Body = RouteBody<'POST /shops/:shopId/dossiers'>;

/** What a draft says to the house. It is checked before: here everything is only brought into its form. */
export function receiptBody(draft: ReceiptDraft, stopId: StopId | null, termNeeded: boolean): Body {
  return {
    procedureId: draft.procedure?.procedureId ?? '',
    caseVi: draft.caseVi.trim(),
    channel: draft.channel,
    applicant: applicantOf(draft),
    papers: papersOf(draft),
    sets: Number(draft.sets),
    feeVnd: feeOf(draft),
    feePaid: draft.feePaid,
    shelf: draft.shelf.trim(),
    resultPlace: draft.resultPlace.trim(),
    stopId,
    receivedAt: receivedAtOf(draft),
    receivedAtReason: receivedAtOf(draft) === null ? '' : draft.receivedReason.trim(),
    term: termOf(draft, termNeeded),
  };
}

/**
 * What was typed wrongly of who comes again, while nothing is received yet: what was missing and nobody has looked at
 * since is still missing.
 */
export function amendBody(draft: ReceiptDraft): RouteBody<'POST /dossiers/:dossierId/amendments'> {
  const still = draft.papers.map((paper) =>
    paper.wasMissing && paperState(paper) === 'unchecked' ? { ...paper, missing: true } : paper,
  );
  return { applicant: applicantOf(draft), papers: papersOf({ ...draft, papers: still }) };
}

/** The moment that was typed, on the shop's own wall clock; null while it is none, and then it is now. */
export function receivedAtOf(draft: ReceiptDraft): string | null {
  const day = readTypedDay(draft.receivedOn);
  const time = readTypedTime(draft.receivedTime);
  return day === null || time === null ? null : `${day}T${time}`;
}

export const termOf = (draft: ReceiptDraft, termNeeded: boolean): Body['term'] =>
  termNeeded && /^[1-9]\d{0,3}$/.test(draft.termAmount.trim())
    ? { amount: Number(draft.termAmount), unit: draft.termUnit }
    : null;

function applicantOf(draft: ReceiptDraft): Body['applicant'] {
  return {
    kind: draft.kind,
    fullName: draft.fullName,
    idNumber: orNull(draft.idNumber.replaceAll(/\s/g, '').toUpperCase()),
    bornOn: draft.kind === 'citizen' ? readTypedDay(draft.bornOn) : null,
    address: draft.address.trim(),
    phone: orNull(draft.phone.trim()),
    email: orNull(draft.email.trim()),
    proxy:
      draft.channel === 'proxy'
        ? {
            fullName: draft.proxyName,
            idNumber: orNull(draft.proxyId.replaceAll(/\s/g, '')),
            paper: draft.proxyPaper,
          }
        : null,
  };
}

/** What is put aside is not written down; what was not looked at is neither there nor missing and stops the receipt. */
const papersOf = (draft: ReceiptDraft): Body['papers'] =>
  draft.papers
    .filter((paper) => paper.needed)
    .map((paper: DraftPaper) => ({
      name: paper.name,
      originals: Number(paper.originals),
      certified: Number(paper.certified),
      photocopies: Number(paper.photocopies),
      pages: Number(paper.pages),
      missing: paper.missing,
    }));

/** "8.000" and "8000" are one fee; nothing typed is a fee that nobody has named. */
export function feeOf(draft: ReceiptDraft): number | null {
  const digits = draft.fee.replaceAll(/[\s.]/g, '');
  return digits === '' ? null : Number(digits);
}

const orNull = (text: string) => (text === '' ? null : text);
