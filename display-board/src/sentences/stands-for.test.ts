import { expect, it } from 'vitest';
import { standsFor } from './stands-for.ts';

it.each([
  [1, 8_000],
  [80, 8_000],
  [100, 10_000],
  [120, 12_000],
  [400, 12_000],
])('a sentence of %i letters stands for %i ms', (letters, ms) => {
  expect(standsFor('a'.repeat(letters))).toBe(ms);
});
