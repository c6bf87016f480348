import { expect, test } from 'vitest';
import { mayReprint } from './may-reprint.ts';

test.each([
  [0, 'kiosk', true],
  [1, 'kiosk', true],
  [2, 'kiosk', true],
  [3, 'kiosk', false],
  [3, 'staff', true],
  [11, 'staff', true],
  [12, 'staff', false],
] as const)('after %i slips, one more asked for by the %s: %s', (copies, by, may) => {
  expect(mayReprint(copies, by).ok).toBe(may);
});
