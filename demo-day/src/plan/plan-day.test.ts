import { describe, expect, test } from 'vitest';
import { anOffer } from '../../testing/an-offer.ts';
import { planDay } from './plan-day.ts';
import type { PlannedVisit } from './planned-day.ts';

const many = planDay(11, 20_000, anOffer).visits;
const shareOf = (of: (visit: PlannedVisit) => boolean) => many.filter(of).length / many.length;

describe('a planned day', () => {
  test('the same seed gives the same day', () => {
    expect(planDay(7, 220, anOffer)).toEqual(planDay(7, 220, anOffer));
  });

  test('another seed gives another day', () => {
    expect(planDay(8, 220, anOffer)).not.toEqual(planDay(7, 220, anOffer));
  });

  test('one visit in four goes through two sectors, six in a hundred through three', () => {
    expect(shareOf(({ stops }) => stops.length === 2)).toBeCloseTo(0.25, 1);
    expect(shareOf(({ stops }) => stops.length === 3)).toBeCloseTo(0.06, 1);
    expect(shareOf(({ stops }) => stops.length > 3 || stops.length === 0)).toBe(0);
  });

  test('visits through several sectors lead to the police and to social insurance', () => {
    const several = many.filter(({ stops }) => stops.length > 1).flatMap(({ stops }) => stops);
    const share = (code: string) => several.filter(({ sector }) => sector === code).length / several.length;
    expect(share('cong-an-cu-tru')).toBeGreaterThan(0.05);
    expect(share('bhyt') + share('bhxh')).toBeGreaterThan(0.05);
  });

  test('nobody needs one sector twice in a visit', () => {
    expect(shareOf(({ stops }) => new Set(stops.map(({ sector }) => sector)).size !== stops.length)).toBe(0);
  });

  test('five in a hundred are not there when called, and half of them come back', () => {
    expect(shareOf(({ absence }) => absence !== null)).toBeCloseTo(0.05, 2);
    const absent = many.flatMap(({ absence }) => absence ?? []);
    expect(
      absent.filter(({ returnsAfterMinutes }) => returnsAfterMinutes !== null).length / absent.length,
    ).toBeCloseTo(0.5, 1);
  });

  test('one in seven belongs to a priority class that the shop has', () => {
    expect(shareOf(({ priorityClass }) => priorityClass !== null)).toBeCloseTo(0.14, 1);
    expect(new Set(many.map(({ priorityClass }) => priorityClass))).toEqual(
      new Set([null, ...anOffer.priorityClasses]),
    );
  });

  test('a shop without priority classes has no priority tickets', () => {
    const { visits } = planDay(7, 500, { ...anOffer, priorityClasses: [] });
    expect(visits.every(({ priorityClass }) => priorityClass === null)).toBe(true);
  });

  test('only procedures that the sector lists are chosen', () => {
    const listed = new Map(anOffer.sectors.map(({ sector, procedures }) => [sector, procedures]));
    const stops = many.flatMap((visit) => visit.stops);
    expect(
      stops.every(({ sector, procedures }) => procedures.every((place) => place < (listed.get(sector) ?? 0))),
    ).toBe(true);
    expect(
      stops.filter(({ sector }) => sector === 'bhyt').every(({ procedures }) => procedures.length === 0),
    ).toBe(true);
  });

  test('a wrong sector is only ever chosen by somebody who came for one', () => {
    const sentOn = many.filter(({ stops }) => stops.some(({ transferTo }) => transferTo !== null));
    expect(sentOn.length).toBeGreaterThan(0);
    expect(sentOn.every(({ stops }) => stops.length === 1)).toBe(true);
    expect(sentOn.every(({ stops }) => stops.every(({ sector, transferTo }) => sector !== transferTo))).toBe(
      true,
    );
  });

  test('service takes minutes, not seconds and not hours', () => {
    const minutes = many.flatMap(({ stops }) => stops.map(({ serviceMinutes }) => serviceMinutes));
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(1.5);
    expect(Math.max(...minutes)).toBeLessThanOrEqual(45);
  });

  test('pauses come in the order of the day, at counters that exist', () => {
    const { pauses, standInAt } = planDay(7, 220, anOffer);
    const numbers = anOffer.counters.map(({ number }) => number);
    expect(pauses.length).toBeGreaterThan(0);
    expect(pauses.map(({ at }) => at)).toEqual(
      pauses.map(({ at }) => at).toSorted((one, other) => one - other),
    );
    expect(pauses.every(({ counter }) => numbers.includes(counter))).toBe(true);
    expect(numbers).toContain(standInAt);
  });
});
