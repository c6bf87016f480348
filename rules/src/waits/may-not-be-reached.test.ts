import { expect, it } from 'vitest';
import { mayNotBeReached } from './may-not-be-reached.ts';

it.each([
  [0, false],
  [0.19, false],
  [0.2, true],
  [1, true],
])('with a chance of %d of not being reached today, they are told: %s', (notTodayChance, told) => {
  expect(mayNotBeReached({ notTodayChance })).toBe(told);
});
