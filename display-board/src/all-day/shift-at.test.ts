import { expect, it } from 'vitest';
import { shiftAt } from './shift-at.ts';

const steps = Array.from({ length: 8 }, (_, step) => shiftAt(step));

it('moves the picture a little, at most three pixels each way, and never stands still for two steps', () => {
  for (const [right, down] of steps) expect(Math.max(Math.abs(right), Math.abs(down))).toBeLessThanOrEqual(3);
  expect(new Set(steps.map(String)).size).toBe(steps.length);
  expect(shiftAt(8)).toEqual(shiftAt(0));
});

it('leaves the picture in the middle on the whole', () => {
  const sum = steps.reduce(([x, y], [right, down]) => [x + right, y + down] as const, [0, 0] as const);
  expect(Math.abs(sum[0]) + Math.abs(sum[1])).toBeLessThanOrEqual(2);
});
