import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errandTime } from './errand-time.ts';
import { learnServiceTimes } from './learn-service-times.ts';
import { quantileOf } from './quantile-of.ts';
import type { ServiceSample } from './service-times.ts';

const middle = (curve: readonly number[]) => quantileOf(curve, 0.5) / 60;
const samples = (count: number, minutes: number, given: Partial<ServiceSample> = {}): ServiceSample[] =>
  Array.from({ length: count }, (_, index) => ({
    sector: 'ho-tich',
    procedure: 'khai-sinh',
    hour: 8 + (index % 4),
    seconds: minutes * 60 * (0.7 + 0.6 * (index / Math.max(1, count - 1))),
    ...given,
  }));

describe('service times', () => {
  it('a house that has served nobody guesses around ten minutes and says that it is a guess', () => {
    const learned = learnServiceTimes([]);

    expect(learned).toMatchObject({ samples: 0, absurd: 0, sectors: {}, procedures: {} });
    expect(middle(learned.house.curve)).toBeCloseTo(10);
  });

  it('a short errand is thought to take three minutes, until the house knows better', () => {
    const guessed = learnServiceTimes(samples(300, 10));
    const learned = learnServiceTimes([...samples(300, 10), ...samples(300, 6, { short: true })]);
    const collects = { sector: 'ho-tich', procedures: ['khai-sinh'], short: true };

    expect(middle(errandTime(guessed, collects).curve)).toBeCloseTo(3);
    expect(middle(errandTime(learned, collects).curve)).toBeCloseTo(6, 0);
    expect(middle(errandTime(learned, { ...collects, short: false }).curve)).toBeCloseTo(10, 0);
  });

  it('short errands alone teach nothing about the others, and none of them is absurd for being short', () => {
    const learned = learnServiceTimes(samples(300, 3, { short: true }));

    expect(learned).toMatchObject({ samples: 0, absurd: 0, sectors: {}, procedures: {} });
    expect(middle(learned.house.curve)).toBeCloseTo(10);
  });

  it('each procedure has its own time once it was served often', () => {
    const learned = learnServiceTimes([
      ...samples(300, 20, { procedure: 'ket-hon' }),
      ...samples(300, 5, { procedure: 'trich-luc' }),
    ]);

    expect(middle(learned.procedures['ket-hon']?.curve ?? [])).toBeCloseTo(20, -0.5);
    expect(middle(learned.procedures['trich-luc']?.curve ?? [])).toBeCloseTo(5, 0);
  });

  it('a procedure served twice leans on its sector', () => {
    const learned = learnServiceTimes([...samples(300, 10), ...samples(2, 30, { procedure: 'ket-hon' })]);

    const rare = middle(learned.procedures['ket-hon']?.curve ?? []);
    expect(rare).toBeGreaterThan(10);
    expect(rare).toBeLessThan(16);
  });

  it('an hour in which everything takes longer is known as one', () => {
    const learned = learnServiceTimes([
      ...samples(300, 10, { hour: 8 }),
      ...samples(300, 10, { hour: 9 }),
      ...samples(300, 15, { hour: 16 }),
    ]);

    const { hours } = learned.procedures['khai-sinh'] ?? learned.house;
    expect((hours[16] ?? 0) / (hours[8] ?? 1)).toBeGreaterThan(1.3);
    expect((hours[16] ?? 0) / (hours[8] ?? 1)).toBeLessThan(1.6);
  });

  it.each([
    ['closed at the call', 0],
    ['closed three seconds after the call', 3],
    ['left open over lunch', 2.5 * 3_600],
    ['left open over night', 15 * 3_600],
    ['a clock set back', -600],
  ])('a twentieth of visits %s moves no middle by a twentieth', (_, seconds) => {
    const plain = learnServiceTimes(samples(200, 10));
    const spoilt = learnServiceTimes([...samples(200, 10), ...samples(10, 10, { seconds })]);

    expect(spoilt).toMatchObject({ samples: 200, absurd: 10 });
    const [before, after] = [plain, spoilt].map(({ procedures }) => procedures['khai-sinh']?.curve ?? []);
    for (const share of [0.1, 0.5, 0.9])
      expect(quantileOf(after ?? [], share) / quantileOf(before ?? [], share)).toBeCloseTo(1, 1);
  });

  it('whatever a fifth of the samples say, the middle stays near', () => {
    const plain = middle(learnServiceTimes(samples(200, 10)).procedures['khai-sinh']?.curve ?? []);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100_000, max: 200_000 }), { maxLength: 40 }), (absurd) => {
        const learned = learnServiceTimes([
          ...samples(200, 10),
          ...absurd.flatMap((seconds) => samples(1, 10, { seconds })),
        ]);
        const { curve } = learned.procedures['khai-sinh'] ?? learned.house;

        expect(middle(curve) / plain).toBeGreaterThan(0.85);
        expect(middle(curve) / plain).toBeLessThan(1.15);
        expect(curve).toEqual(curve.toSorted((a, b) => a - b));
      }),
    );
  });

  it('survives being kept as JSON', () => {
    const learned = learnServiceTimes(samples(50, 10));

    expect(JSON.parse(JSON.stringify(learned))).toEqual(learned);
  });

  it('an errand of two procedures takes as long as both, one of an unknown sector as long as anything', () => {
    const times = learnServiceTimes([
      ...samples(200, 20, { procedure: 'ket-hon' }),
      ...samples(200, 5, { procedure: 'trich-luc' }),
    ]);
    const minutes = (procedures: string[], sector = 'ho-tich') =>
      middle(errandTime(times, { sector, procedures }).curve);

    expect(minutes(['ket-hon', 'trich-luc'])).toBeCloseTo(minutes(['ket-hon']) + minutes(['trich-luc']));
    expect(minutes([], 'dat-dai')).toBe(middle(times.house.curve));
    expect(minutes(['never-served'])).toBe(minutes([]));
  });
});
