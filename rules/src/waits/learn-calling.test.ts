import { describe, expect, it } from 'vitest';
import { learnArrivals } from './learn-arrivals.ts';
import { learnCalling } from './learn-calling.ts';

describe('calling', () => {
  it('a house without experience expects one no-show in twenty', () => {
    expect(learnCalling({ calls: 0, missedSeconds: [], gapSeconds: [] })).toEqual({
      noShow: { chance: 0.05, seconds: 120 },
      secondsBetween: 30,
    });
  });

  it('learns chance and times, and is not moved by gaps somebody forgot to end', () => {
    const gapSeconds = [...Array<number>(1_000).fill(20), 5_000, 20_000, -5];
    const learned = learnCalling({ calls: 2_000, missedSeconds: Array<number>(200).fill(90), gapSeconds });

    expect(learned.noShow.chance).toBeCloseTo(0.1, 2);
    expect(learned.noShow.seconds).toBeGreaterThan(89);
    expect(learned.noShow.seconds).toBeLessThan(93);
    expect(learned.secondsBetween).toBeCloseTo(20, 0);
  });
});

describe('arrivals', () => {
  it('are a mean over all days, by sector, class and hour', () => {
    const elderly = { code: 'nguoi-cao-tuoi', rank: 2, aheadMinutes: 30 };
    const came = (sector: string, hour: number, priority: typeof elderly | null) => ({
      sector,
      hour,
      priority,
    });
    const learned = learnArrivals(
      [
        came('ho-tich', 8, elderly),
        came('ho-tich', 8, elderly),
        came('ho-tich', 9, null),
        came('dat-dai', 8, elderly),
      ],
      4,
    );

    expect(
      learned.map(({ sector, priority, perHour }) => [
        sector,
        priority?.rank ?? null,
        perHour[8],
        perHour[9],
      ]),
    ).toEqual([
      ['ho-tich', 2, 0.5, 0],
      ['ho-tich', null, 0, 0.25],
      ['dat-dai', 2, 0.25, 0],
    ]);
  });

  it('of no days is nothing', () => {
    expect(learnArrivals([], 0)).toEqual([]);
  });
});
