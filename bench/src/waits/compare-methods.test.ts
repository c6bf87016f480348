import { describe, expect, test } from 'vitest';
import { compareMethods, ours } from './compare-methods.ts';
import type { DayRecord } from './day-record.ts';
import { hallAt } from './hall-at.ts';
import { learnFromDays } from './learn-from-days.ts';
import { liveDay } from './live-day.ts';
import { shops } from './shops.ts';

const [shop] = shops;
const days = shop ? Array.from({ length: 14 }, (_, day) => liveDay(shop, day, 11)) : [];

describe('generated days', () => {
  test('the same seed lives the same day, another seed another', () => {
    expect(shop && liveDay(shop, 3, 11)).toEqual(days[3]);
    expect(shop && liveDay(shop, 3, 12)).not.toEqual(days[3]);
  });

  test('a counter has one person at a time, and nobody is called before coming or after closing', () => {
    for (const { people, opening } of days)
      for (const { called, arrived } of people)
        if (called !== null) {
          expect(called).toBeGreaterThanOrEqual(arrived);
          expect(opening.some(([opens, closes]) => opens <= called && called < closes)).toBe(true);
        }
  });

  test('some visits were left open or closed at once, as in life', () => {
    const { times } = learnFromDays(days);

    expect(times.absurd).toBeGreaterThan(5);
    expect(times.absurd).toBeLessThan(times.samples / 10);
  });
});

describe('the comparison', () => {
  test('a predictor sees nothing of a day but what was past', () => {
    const learned = learnFromDays(days.slice(0, 10));
    const day = days[12];
    const now = 9 * 3_600;
    const past = (second: number | null) => (second !== null && second < now ? second : null);
    const cut: DayRecord | undefined = day && {
      ...day,
      people: day.people
        .filter(({ arrived }) => arrived < now)
        .map((person) => ({
          ...person,
          called: past(person.called),
          counter: past(person.called) === null ? null : person.counter,
          // Somebody still in service has no finish yet.
          finished: past(person.called) === null ? null : past(person.finished),
          missed: past(person.called) === null ? null : past(person.missed),
        })),
    };

    expect(cut && hallAt(cut, now, learned)).toEqual(day && hallAt(day, now, learned));
  });

  test('all methods are scored on the same people, and playing forward is the best of them', () => {
    const compared = compareMethods(days, 10);
    const own = compared.find(({ method }) => method === ours)?.score;
    const others = compared.filter(({ score }) => score.meanWidthMinutes === 0);

    expect(others).toHaveLength(5);
    for (const { score } of others) {
      expect(score.scored).toBe(own?.scored);
      expect(own?.meanErrorMinutes).toBeLessThan(score.meanErrorMinutes ?? 0);
    }
  });
});
