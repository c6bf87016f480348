import type { LocalDate, LocalTime } from '@motcua/contracts/dates';
import type { DossierState } from '@motcua/contracts/dossiers';
import type { Language } from '@motcua/contracts/languages';
import { dayFigures, dayLine } from './day-line.ts';
import { lookUpSlipWordsEn } from './look-up-slip-words.en.ts';
import { lookUpSlipWordsKm } from './look-up-slip-words.km.ts';
import type { LookUpSlipWords } from './look-up-slip-words.ts';
import { lookUpSlipWordsVi } from './look-up-slip-words.vi.ts';
import type { PaperMm, Slip, SlipBlock } from './slip.ts';
import { takenAtLine } from './taken-at-line.ts';

/**
 * What the slip of a look-up is made from. It may be left lying in the hall, so there is no field for a name that is not
 * masked, for a number of a person, or for what a clerk wrote of the papers that are missing.
 */
export type LookUpToPrint = {
  paperMm: PaperMm;
  language: Language;
  shopNameVi: string;
  code: string;
  maskedName: string;
  procedureNameVi: string;
  state: DossierState;
  /** Decided, and the answer is no. */
  refused: boolean;
  late: boolean;
  dueDay: LocalDate | null;
  /** How many papers are to be brought, and how much is to be paid. */
  missing: number;
  owedVnd: number | null;
  /** Until when the holder has time for it. */
  until: LocalDate | null;
  resultPlace: string;
  /** The shop's own wall clock. */
  printedAt: { date: LocalDate; time: LocalTime };
};

/** A dossier's answer to take home: how it stands, until when, and what to do now. Vietnamese first, the holder's below. */
export function lookUpSlip(told: LookUpToPrint): Slip {
  const chosen = wordsOf[told.language];
  return {
    paperMm: told.paperMm,
    blocks: [
      text(told.shopNameVi),
      { kind: 'rule' },
      text(lookUpSlipWordsVi.title, 'strong'),
      ...(chosen === null ? [] : [text(chosen.title, 'strong')]),
      text(told.code, 'strong'),
      text(told.maskedName),
      text(told.procedureNameVi),
      { kind: 'rule' },
      ...answer(told, lookUpSlipWordsVi, dayLine),
      ...(chosen === null ? [] : [betweenLanguages, ...answer(told, chosen, dayFigures)]),
      { kind: 'rule' },
      text(takenAtLine(told.printedAt)),
      text(lookUpSlipWordsVi.onlyToRead),
      ...(chosen === null ? [] : [text(chosen.onlyToRead)]),
    ],
  };
}

const betweenLanguages: SlipBlock = { kind: 'gap', dots: 14 };
const wordsOf: Record<Language, LookUpSlipWords | null> = {
  vi: null,
  km: lookUpSlipWordsKm,
  en: lookUpSlipWordsEn,
};
const running: ReadonlySet<DossierState> = new Set(['received', 'processing']);

function answer(
  told: LookUpToPrint,
  words: LookUpSlipWords,
  sayDay: (day: LocalDate) => string,
): SlipBlock[] {
  const { state, dueDay, until, owedVnd, resultPlace } = told;
  const late = told.late && running.has(state);
  const sentence = late
    ? words.late
    : state === 'decided' && told.refused
      ? words.decidedNo
      : words.is[state];
  const lines = [
    ...(dueDay !== null && running.has(state) ? [(late ? words.wasDue : words.due)(sayDay(dueDay))] : []),
    ...(state === 'supplement' && told.missing > 0 ? [words.bring(told.missing)] : []),
    ...(state === 'financial' && owedVnd !== null ? [words.pay(dong(owedVnd))] : []),
    late ? words.todoLate : words.todo[state],
    ...(until !== null && (state === 'supplement' || state === 'financial')
      ? [words.until(sayDay(until))]
      : []),
    ...(state === 'decided' && resultPlace !== '' ? [words.place(resultPlace)] : []),
  ];
  return [text(sentence, 'strong'), ...lines.map((line) => text(line))];
}

/** "15.000 đ" */
const dong = (amount: number) => `${String(amount).replaceAll(/\B(?=(\d{3})+$)/g, '.')} đ`;

function text(line: string, weight: 'regular' | 'strong' = 'regular'): SlipBlock {
  return { kind: 'text', parts: [line], weight, align: 'centre' };
}
