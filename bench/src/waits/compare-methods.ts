import { fallbackWaits } from '@motcua/rules/waits/fallback-waits';
import { forecastWaits } from '@motcua/rules/waits/forecast-waits';
import { learnMargins } from '@motcua/rules/waits/learn-margins';
import type { Margins } from '@motcua/rules/waits/margins';
import { type QuoteScore, type ScoredQuote, scoreQuotes } from '@motcua/rules/waits/score-quotes';
import type { DayRecord, Person } from './day-record.ts';
import { hallAt } from './hall-at.ts';
import { type Learned, learnFromDays } from './learn-from-days.ts';
import { otherMethods } from './other-methods.ts';

export const ours = 'played forward';
/** Ours where nothing was learned yet. Shown, but not one of the methods it is held against. */
export const fallback = 'work ahead ÷ clerks (fallback)';

export type Compared = { method: string; score: QuoteScore }[];

/** Of the days to learn from, the last so many are also quoted, to learn how wide the ranges must be. */
const marginDays = 8;

/**
 * Learns from the first days and lets every method name a wait for each arrival of the later ones. Between the two
 * nothing is learned again, so that a day is judged by what was known before it. Only those who were called the same
 * day are scored, for all methods alike.
 */
export function compareMethods(days: readonly DayRecord[], learningDays: number): Compared {
  const earlier = days.slice(0, learningDays);
  const later = days.slice(learningDays);
  const held = Math.min(marginDays, Math.floor(earlier.length / 3));
  const forMargins = learnFromDays(earlier.slice(0, earlier.length - held));
  const margins = learnMargins(
    earlier
      .slice(earlier.length - held)
      .flatMap((day) => day.people.map((person) => asked(day, person, forMargins))),
  );
  const learned = learnFromDays(earlier);
  const before = earlier.flatMap(inOrderOfCalls);
  const { curve } = learned.times.house;
  const meanSeconds = curve.reduce((sum, seconds) => sum + seconds, 0) / curve.length;

  const quotesOf: Record<string, ScoredQuote[]> = { [ours]: [], [fallback]: [] };
  for (const method of Object.keys(otherMethods)) quotesOf[method] = [];
  for (const day of later) {
    for (const person of day.people) {
      quotesOf[ours]?.push(asked(day, person, learned, margins));
      const hall = hallAt(day, person.arrived, learned);
      const [guess] = fallbackWaits(hall, [person]).ofNewcomers;
      if (guess !== undefined) quotesOf[fallback]?.push({ quote: guess, waitedMinutes: waitedBy(person) });
      for (const [method, minutes] of Object.entries(otherMethods))
        quotesOf[method]?.push(pointQuote(minutes({ person, hall, day, before, meanSeconds }), person));
    }
    before.push(...inOrderOfCalls(day));
  }
  return Object.entries(quotesOf).map(([method, quotes]) => ({ method, score: scoreQuotes(quotes) }));
}

function asked(day: DayRecord, person: Person, learned: Learned, margins?: Margins): ScoredQuote {
  const hall = hallAt(day, person.arrived, learned);
  const [quote] = forecastWaits(
    hall,
    [person],
    margins === undefined ? { seed } : { seed, margins },
  ).ofNewcomers;
  if (quote === undefined) throw new RangeError('one newcomer was asked for');
  return { quote, waitedMinutes: waitedBy(person) };
}

const seed = 20_260_105;
const waitedBy = ({ called, arrived }: Person) => (called === null ? null : (called - arrived) / 60);

function pointQuote(minutes: number, person: Person): ScoredQuote {
  const [p10Minutes, p50Minutes, p90Minutes] = [minutes, minutes, minutes];
  const quote = {
    ahead: 0,
    p10Minutes,
    p50Minutes,
    p90Minutes,
    notTodayChance: 0,
    method: 'work-ahead' as const,
  };
  return { quote, waitedMinutes: waitedBy(person) };
}

function inOrderOfCalls({ people }: DayRecord): Person[] {
  return people.filter(({ called }) => called !== null).sort((a, b) => (a.called ?? 0) - (b.called ?? 0));
}
