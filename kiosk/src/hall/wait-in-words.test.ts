import { WaitQuote } from '@motcua/contracts/waits';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { describe, expect, it } from 'vitest';
import { waitInWords } from './wait-in-words.ts';

const quote = (p50Minutes: number | null, p90Minutes: number | null) =>
  WaitQuote.parse({
    ahead: 3,
    p10Minutes: p50Minutes,
    p50Minutes,
    p90Minutes,
    notTodayChance: 0,
    method: 'simulation',
  });

describe('the wait on a tile', () => {
  it.each([
    [21, 33, 'khoảng 20–35 phút'],
    [20, 35, 'khoảng 20–35 phút'],
    [3, 4, 'dưới 5 phút'],
    [0, 0, 'dưới 5 phút'],
    [52, 61, 'khoảng 50 phút – 1 giờ 10 phút'],
  ])('of %d to %d minutes reads "%s"', (middle, late, words) => {
    expect(waitInWords(quote(middle, late), kioskWords.vi).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('is not told where it is not known, or where nobody can be served today', () => {
    expect(waitInWords(null, kioskWords.vi)).toBe('');
    expect(waitInWords(quote(null, null), kioskWords.vi)).toBe('');
    expect(waitInWords(quote(40, null), kioskWords.vi)).toBe('');
  });
});
