import { expect, test } from 'vitest';
import { freshKey } from './fresh-key.ts';

test('two presses never share a key', () => {
  const keys = new Set(Array.from({ length: 1000 }, freshKey));
  expect(keys.size).toBe(1000);
});

test('a key is 32 hexadecimal characters', () => {
  expect(freshKey()).toMatch(/^[0-9a-f]{32}$/);
});
