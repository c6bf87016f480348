import { describe, expect, it } from 'vitest';
import { dongInWords, feeInWords } from './money.ts';

describe('money in words', () => {
  it.each([
    [500, 'vi', '500 đồng'],
    [8_000, 'vi', '8.000 đồng'],
    [1_250_000, 'vi', '1.250.000 đồng'],
    [8_000, 'en', '8,000 VND'],
  ] as const)('%s in %s is "%s"', (amount, language, words) => {
    expect(dongInWords(amount, language)).toBe(words);
  });

  it.each([
    [0, 'Không thu phí'],
    [null, 'Chưa niêm yết mức phí'],
    [20_000, '20.000 đồng'],
  ])('a fee of %s reads "%s"', (amountVnd, words) => {
    expect(feeInWords({ amountVnd, noteVi: '' }, 'vi')).toBe(words);
  });
});
