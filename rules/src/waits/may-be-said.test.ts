import { expect, it } from 'vitest';
import { mayBeSaid } from './may-be-said.ts';

it.each([
  ['simulation', 12, true],
  ['simulation', null, true],
  ['work-ahead', 12, true],
  ['work-ahead', null, false],
] as const)('by %s with a middle of %s minutes it is said: %s', (method, p50Minutes, said) => {
  expect(mayBeSaid({ method, p50Minutes })).toBe(said);
});
