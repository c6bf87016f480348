import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountInWords, amountMost } from './amount-in-words.ts';

describe('an amount in words', () => {
  test.each([
    [0, 'không đồng'],
    [1, 'một đồng'],
    [5, 'năm đồng'],
    [10, 'mười đồng'],
    [11, 'mười một đồng'],
    [15, 'mười lăm đồng'],
    [20, 'hai mươi đồng'],
    [21, 'hai mươi mốt đồng'],
    [24, 'hai mươi bốn đồng'],
    [25, 'hai mươi lăm đồng'],
    [55, 'năm mươi lăm đồng'],
    [100, 'một trăm đồng'],
    [101, 'một trăm linh một đồng'],
    [105, 'một trăm linh năm đồng'],
    [110, 'một trăm mười đồng'],
    [115, 'một trăm mười lăm đồng'],
    [121, 'một trăm hai mươi mốt đồng'],
    [999, 'chín trăm chín mươi chín đồng'],
    [1_000, 'một nghìn đồng'],
    [1_001, 'một nghìn không trăm linh một đồng'],
    [1_010, 'một nghìn không trăm mười đồng'],
    [1_100, 'một nghìn một trăm đồng'],
    [8_000, 'tám nghìn đồng'],
    [21_000, 'hai mươi mốt nghìn đồng'],
    [105_000, 'một trăm linh năm nghìn đồng'],
    [150_500, 'một trăm năm mươi nghìn năm trăm đồng'],
    [1_000_000, 'một triệu đồng'],
    [1_000_005, 'một triệu không trăm linh năm đồng'],
    [1_005_000, 'một triệu không trăm linh năm nghìn đồng'],
    [2_015_021, 'hai triệu không trăm mười lăm nghìn không trăm hai mươi mốt đồng'],
    [1_000_000_000, 'một tỷ đồng'],
    [1_000_000_001, 'một tỷ không trăm linh một đồng'],
    [1_001_000_000, 'một tỷ không trăm linh một triệu đồng'],
    [25_000_000_000, 'hai mươi lăm tỷ đồng'],
    [1_000_000_000_000, 'một nghìn tỷ đồng'],
  ])('%i: %s', (vnd, words) => {
    expect(amountInWords(vnd)).toBe(words);
  });

  test('is said with "lẻ" where the south says so', () => {
    expect(amountInWords(1_105_004, 'lẻ')).toBe('một triệu một trăm lẻ năm nghìn không trăm lẻ bốn đồng');
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, amountMost + 1])('of %d is refused', (vnd) => {
    expect(() => amountInWords(vnd)).toThrow(RangeError);
  });

  test('read again by somebody who knows only the words, is the same amount', () => {
    fc.assert(
      fc.property(anyAmount, fc.constantFrom('linh' as const, 'lẻ' as const), (vnd, loneUnit) => {
        expect(readAmount(amountInWords(vnd, loneUnit))).toBe(vnd);
      }),
      { numRuns: 10_000 },
    );
  });

  test('never says two amounts with the same words', () => {
    const said = new Set(Array.from({ length: 20_000 }, (_, vnd) => amountInWords(vnd)));
    expect(said.size).toBe(20_000);
  });
});

/** Amounts of every length, and with many noughts, where the words differ most. */
const anyAmount = fc.oneof(
  fc.integer({ min: 0, max: 1_000 }),
  fc.integer({ min: 0, max: 1_000_000_000_000 }),
  fc
    .array(fc.constantFrom(0, 0, 0, 1, 4, 5, 9), { minLength: 1, maxLength: 12 })
    .map((all) => Number(all.join(''))),
);

const worth: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const scale: Readonly<Record<string, number>> = { nghìn: 1_000, triệu: 1_000_000 };

/** From left to right, with a small sum of what is below a thousand: nothing of the writer's way is in it. */
function readAmount(words: string): number {
  let billions = 0;
  let large = 0;
  let small = 0;
  let last = 0;
  for (const word of words.replace(/ đồng$/, '').split(' ')) {
    if (word === 'linh' || word === 'lẻ') continue;
    if (word === 'trăm') {
      small = last * 100;
      last = 0;
    } else if (word === 'mươi') {
      small += last * 10;
      last = 0;
    } else if (word === 'tỷ') {
      billions = large + small + last;
      [large, small, last] = [0, 0, 0];
    } else if (word in scale) {
      large += (small + last) * (scale[word] ?? 0);
      [small, last] = [0, 0];
    } else {
      const value = worth[word];
      if (value === undefined) throw new Error(`${word} is no word of a number`);
      last += value;
    }
  }
  return billions * 1_000_000_000 + large + small + last;
}
