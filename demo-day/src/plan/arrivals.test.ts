import { describe, expect, test } from 'vitest';
import { arrivals, crowdAt } from './arrivals.ts';
import { dice } from './dice.ts';

const between = (minutes: number[], from: number, to: number) =>
  minutes.filter((minute) => minute >= from * 60 && minute < to * 60).length;

describe('people arriving', () => {
  test('more come from seven to nine than from nine to eleven', () => {
    const day = arrivals(dice(7), 220);
    expect(between(day, 7, 9)).toBeGreaterThan(between(day, 9, 11));
  });

  test('more come in the first hour of the afternoon than in its second', () => {
    const day = arrivals(dice(7), 2_000);
    expect(between(day, 13, 14)).toBeGreaterThan(between(day, 14, 15));
  });

  test('nobody comes over lunch, before the doors open or after half past four', () => {
    const day = arrivals(dice(7), 5_000);
    expect(between(day, 0, 7)).toBe(0);
    expect(between(day, 11, 12.9)).toBe(0);
    expect(between(day, 16.6, 24)).toBe(0);
  });

  test('about as many come as are expected', () => {
    expect(Math.abs(arrivals(dice(3), 10_000).length - 10_000)).toBeLessThan(400);
  });

  test('they come one after the other', () => {
    const day = arrivals(dice(7), 220);
    expect(day).toEqual(day.toSorted((one, other) => one - other));
  });

  test('the crowd changes evenly between two points', () => {
    expect(crowdAt(435)).toBeCloseTo(2.5);
  });
});
