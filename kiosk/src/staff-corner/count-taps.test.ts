import { describe, expect, it } from 'vitest';
import { countTaps } from './count-taps.ts';

const tapAt = (moments: readonly number[]) =>
  moments.reduce<{ taps: readonly number[]; opened: number }>(
    ({ taps, opened }, at) => {
      const heard = countTaps(taps, at);
      return { taps: heard.taps, opened: opened + Number(heard.opens) };
    },
    { taps: [], opened: 0 },
  ).opened;

describe('the corner of the staff', () => {
  it.each([
    ['five taps in a second open it', [0, 200, 400, 600, 800], 1],
    ['four do not', [0, 200, 400, 600], 0],
    ['five in a leisurely minute do not', [0, 15_000, 30_000, 45_000, 60_000], 0],
    ['the last five of many count', [0, 4_000, 4_200, 4_400, 4_600, 4_800], 1],
    ['ten open it twice and nine once', [0, 1, 2, 3, 4, 5, 6, 7, 8], 1],
  ])('%s', (_what, moments, opened) => {
    expect(tapAt(moments)).toBe(opened);
  });
});
