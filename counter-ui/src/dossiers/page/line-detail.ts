import type { Term, TermUnit } from '@motcua/contracts/deadlines';
import type { DossierLine } from '@motcua/contracts/dossiers';
import type { StaffLanguage } from '@motcua/contracts/languages';
import { termInWords } from '@motcua/ui/words/deadlines.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { lateSharesWords } from '@motcua/ui/words/late-shares.ts';
import { dongInWords } from '@motcua/ui/words/money.ts';
import { stepDetail } from './steps/step-detail.ts';

type Around = {
  language: StaffLanguage;
  agencyName: (agencyId: string) => string;
  personName: (staffId: string) => string;
  /** As the shop words it; undefined where it is no cause of lateness. */
  causeName: (code: string) => string | undefined;
  moment: (at: string) => string;
};

const units: readonly TermUnit[] = ['working_day', 'calendar_day', 'working_hour', 'half_day', 'same_day'];

/**
 * What a line of the history says beside its act, in words. A detail this screen does not know, of a newer house, is left
 * out rather than shown as a code.
 */
export function lineDetail(line: DossierLine, around: Around): string[] {
  const words = dossiersWords[around.language];
  const { detail } = line;
  const text = (key: string) => {
    const value = detail[key];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const number = (key: string) => {
    const value = detail[key];
    return typeof value === 'number' ? value : null;
  };
  const said = (label: string, value: string | null) => (value === null ? [] : [`${label}: ${value}`]);
  const name = (key: string, find: (id: string) => string) => {
    const id = text(key);
    return id === null ? null : find(id);
  };
  const items = Array.isArray(detail.items) ? detail.items.filter((item) => typeof item === 'string') : [];
  const money = number('amountVnd');
  const round = number('round');
  const papers = number('papers');
  const cause = typeof detail.cause === 'string' ? around.causeName(detail.cause) : undefined;
  const fault = detail.fault === 'objective' || detail.fault === 'subjective' ? words[detail.fault] : null;
  const due = text('dueAt');
  return [
    ...(round === null || round < 2 ? [] : [words.round(String(round))]),
    ...said(words.toAgency, name('toAgencyId', around.agencyName)),
    ...said(
      line.act === 'explain-lateness' ? lateSharesWords[around.language].partOf : words.askedAgency,
      name('agencyId', around.agencyName),
    ),
    ...said(words.term, termOf(detail.share ?? detail.term, around.language)),
    ...said(words.question, text('question')),
    ...said(words.answer, text('answer')),
    ...items.map((item) => `• ${item}`),
    ...said(words.reason, text('reason')),
    ...said(words.legalBasis, text('legalBasis')),
    ...(detail.rule === 'restart' ? [words.fromStart] : detail.rule === 'resume' ? [words.goesOn] : []),
    ...said(line.act === 'submit' ? words.intakeBy : words.newDue, due === null ? null : around.moment(due)),
    ...said(words.amount, money === null ? null : dongInWords(money, around.language)),
    ...said(line.act === 'correct' ? words.correction : words.paymentFor, text('what')),
    ...said(words.latenessCause, cause === undefined ? null : [cause, fault].filter(Boolean).join(', ')),
    ...said(line.act === 'confirm-payment' ? words.paymentProof : words.latenessProof, text('proof')),
    ...said(words.result, [text('resultNumber'), text('result')].filter(Boolean).join(', ') || null),
    ...said(words.collectedBy, text('collectedBy')),
    ...(detail.byProxy === true ? [words.byProxy] : []),
    ...said(words.authorisation, text('authorisation')),
    ...said(words.consentBy, name('consentBy', around.personName)),
    ...(line.act === 'reassign' ? [name('toStaffId', around.personName) ?? words.toNobody] : []),
    ...said(words.papersGiven, papers === null ? null : String(papers)),
    ...stepDetail(line, around),
  ];
}

function termOf(value: unknown, language: StaffLanguage): string | null {
  if (typeof value !== 'object' || value === null || !('amount' in value) || !('unit' in value)) return null;
  const unit = units.find((one) => one === value.unit);
  if (unit === undefined || typeof value.amount !== 'number') return null;
  const term: Term = { amount: value.amount, unit };
  return termInWords(term, language);
}
