import { expect, it } from 'vitest';
import { secondsToWait } from './sign-in-backoff.ts';

it.each([
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [4, 0],
  [5, 0],
  [6, 2],
  [7, 4],
  [8, 8],
  [9, 16],
  [10, 32],
  [11, 60],
  [12, 60],
  [100_000, 60],
])('after %i failures the next attempt waits %i seconds', (failures, seconds) => {
  expect(secondsToWait(failures)).toBe(seconds);
});
