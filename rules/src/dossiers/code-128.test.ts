import { describe, expect, it } from 'vitest';
import { code128 } from './code-128.ts';

const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);

describe('a barcode', () => {
  it('of one letter is start, letter, check sum and stop, as the standard draws them', () => {
    // Start B 211214, A 111323, check (104 + 33) mod 103 = 34 131123, stop 2331112.
    expect(code128('A').join('')).toBe('211214' + '111323' + '131123' + '2331112');
  });

  it('has eleven modules for each symbol and thirteen for the stop', () => {
    const code = 'H51.29.02-260821-10000';
    expect(sum(code128(code))).toBe(11 * (1 + code.length + 1) + 13);
  });

  it('tells every printable character from every other', () => {
    const drawn = Array.from({ length: 95 }, (_, at) =>
      code128(String.fromCodePoint(32 + at))
        .slice(6, 12)
        .join(''),
    );
    expect(new Set(drawn).size).toBe(95);
    expect(drawn.every((symbol) => sum([...symbol].map(Number)) === 11)).toBe(true);
  });

  it('does not pretend to hold a letter with a mark', () => {
    expect(() => code128('HỒ SƠ')).toThrow(RangeError);
  });
});
