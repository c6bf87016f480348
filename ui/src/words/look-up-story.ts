import type { PublicDossier } from '@motcua/contracts/dossiers';
import type { Language } from '@motcua/contracts/languages';
import { dayAt, dayInWords, timeAt } from './dates.ts';
import { lookUpWords } from './look-up.ts';
import { dongInWords } from './money.ts';

/** A dossier told to its holder: one plain sentence, where it lies, and what they need to do. */
export type LookUpStory = {
  sentence: string;
  where: string[];
  todo: string[];
  /** Papers to be brought, each on its own line; they are written in Vietnamese. */
  items: readonly string[];
  /** How it should look: something to do, something to be sorry for, something to collect, or none of these. */
  mood: 'under-way' | 'waits-for-you' | 'late' | 'ready' | 'over';
};

/** Pure: the same answer of the house gives the same words at the kiosk, on a phone and on paper. */
export function lookUpStory(dossier: PublicDossier, language: Language): LookUpStory {
  return {
    sentence: sentenceOf(dossier, language),
    where: whereOf(dossier, language),
    todo: todoOf(dossier, language),
    items: dossier.supplement,
    mood: moodOf(dossier),
  };
}

const underWay = new Set<PublicDossier['state']>(['submitted', 'received', 'processing']);

function moodOf({ state, late, bringsOnline }: PublicDossier): LookUpStory['mood'] {
  if (bringsOnline) return 'waits-for-you';
  if (state === 'decided') return 'ready';
  if (state === 'supplement' || state === 'financial') return 'waits-for-you';
  if (!underWay.has(state)) return 'over';
  return late ? 'late' : 'under-way';
}

function sentenceOf(dossier: PublicDossier, language: Language): string {
  const words = lookUpWords[language];
  const day = sayDay(dossier, language);
  switch (dossier.state) {
    case 'received':
    case 'processing': {
      const { dueAt, workingDays, late, today, timeZone } = dossier;
      if (dueAt === null) return words.processingNoDate;
      if (late) return words.late(day(dueAt), workingDays ?? 0);
      if (dayAt(dueAt, timeZone) === today) return words.processing(day(dueAt), words.lastDay);
      return words.processing(day(dueAt), workingDays ? words.daysLeft(workingDays) : '');
    }
    case 'submitted':
      return dossier.bringsOnline ? words.askedBefore : words.submitted;
    case 'decided':
      return dossier.refused ? words.readyRefused : words.ready;
    case 'returned':
      return words.returned(dossier.returnedAt === null ? '' : day(dossier.returnedAt));
    default:
      return words[dossier.state];
  }
}

function whereOf(dossier: PublicDossier, language: Language): string[] {
  const words = lookUpWords[language];
  const day = sayDay(dossier, language);
  const { state, holderAgencyVi, heldSince, consulted, pausedSince, promised, apology } = dossier;
  const lies: string[] = [];
  const { intakeUntil, timeZone, refusedBecause } = dossier;
  if (intakeUntil !== null)
    lies.push(words.answerBy(`${timeAt(intakeUntil, timeZone)}, ${day(intakeUntil)}`));
  if (refusedBecause !== '') lies.push(words.because(refusedBecause));
  if ((state === 'received' || state === 'processing') && heldSince !== null)
    lies.push(words.liesAt(holderAgencyVi, day(heldSince)));
  if (state === 'processing')
    for (const { nameVi, since } of consulted) lies.push(words.waitsForAgency(nameVi, day(since)));
  if (pausedSince !== null) lies.push(words.paused(day(pausedSince)));
  const [first] = promised;
  if (first && promised.length > 1)
    lies.push(apology ? words.apologised(day(first.dueAt)) : words.movedDate(day(first.dueAt)));
  return lies;
}

function todoOf(dossier: PublicDossier, language: Language): string[] {
  const words = lookUpWords[language];
  const day = sayDay(dossier, language);
  const { state, late, payment, applicantUntil, bringsOnline, resultPlace } = dossier;
  const until = applicantUntil === null ? [] : [words.until(day(applicantUntil))];
  if (state === 'supplement' || bringsOnline) return [words.bringItems, ...until];
  if (state === 'financial')
    return [
      ...(payment === null ? [] : [words.pay(dongInWords(payment.amountVnd, language), payment.what)]),
      ...until,
    ];
  if (state === 'decided') return [words.bring, ...(resultPlace === '' ? [] : [words.place(resultPlace)])];
  if (state === 'submitted') return [words.nothingSent];
  if (underWay.has(state)) return [late ? words.askAbout : words.nothing];
  return state === 'returned' ? [] : [words.askStaff];
}

/** Days are the shop's, whoever reads them and wherever. */
const sayDay =
  ({ timeZone }: PublicDossier, language: Language) =>
  (instant: string): string =>
    dayInWords(dayAt(instant, timeZone), language);
