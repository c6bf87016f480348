import { expect, test } from 'vitest';
import { count, oneDecimal, percent } from './figures.ts';

test('figures are written as the language of the screen writes them', () => {
  expect([oneDecimal(6.44, 'vi'), oneDecimal(6.44, 'en')]).toEqual(['6,4', '6.4']);
  expect([count(1240, 'vi'), count(1240, 'en')]).toEqual(['1.240', '1,240']);
});

test('a share is a whole percentage, and nothing is said of nothing', () => {
  expect([percent(0.824), percent(0), percent(null), oneDecimal(null, 'vi')]).toEqual([
    '82 %',
    '0 %',
    '–',
    '–',
  ]);
});
