import type { Dossier } from '@motcua/contracts/dossiers';
import { emptyDraft, type ReceiptDraft } from './receipt-draft.ts';
import { typeDay } from './typed-day.ts';

const typed = (count: number) => (count === 0 ? '' : String(count));

/** What was turned away, as a draft: what was there is there, what was missing is to be looked at anew. */
export function draftOfTurnedAway(dossier: Dossier, key: string, resultPlace: string): ReceiptDraft {
  const { applicant } = dossier;
  return {
    ...emptyDraft(key, dossier.resultPlace || resultPlace),
    kind: applicant.kind,
    fullName: applicant.fullName,
    idNumber: applicant.idNumber ?? '',
    bornOn: typeDay(applicant.bornOn),
    phone: applicant.phone ?? '',
    email: applicant.email ?? '',
    address: applicant.address,
    channel: dossier.channel,
    proxyName: applicant.proxy?.fullName ?? '',
    proxyId: applicant.proxy?.idNumber ?? '',
    proxyPaper: applicant.proxy?.paper ?? '',
    procedure: { procedureId: dossier.procedureId, nameVi: dossier.procedureNameVi, code: null },
    caseVi: dossier.caseVi,
    papers: dossier.papers.map((paper) => ({
      name: paper.name,
      originals: typed(paper.originals),
      certified: typed(paper.certified),
      photocopies: typed(paper.photocopies),
      pages: typed(paper.pages),
      missing: false,
      needed: true,
      own: false,
      wasMissing: paper.missing,
    })),
    sets: String(dossier.sets),
  };
}
