import type { WaitQuote } from '@motcua/contracts/waits';
import { expect, it } from 'vitest';
import { plainQuote } from './plain-quote.ts';

const quote = (
  p10Minutes: number | null,
  p50Minutes: number | null,
  p90Minutes: number | null,
): WaitQuote => ({
  ahead: 3,
  p10Minutes,
  p50Minutes,
  p90Minutes,
  notTodayChance: 0,
  method: 'simulation',
});

it.each([
  ['was not stretched', quote(10, 20, 40), { below: 1, above: 1 }, quote(10, 20, 40)],
  ['was stretched to twice its width', quote(0, 20, 62), { below: 2, above: 2 }, quote(11, 20, 40)],
  ['was stretched from nothing', quote(19, 20, 22), { below: 2, above: 2 }, quote(20, 20, 20)],
  ['said nothing', quote(null, null, null), { below: 2, above: 2 }, quote(null, null, null)],
] as const)('a range that %s is taken back to what it was', (_name, said, margins, plain) => {
  expect(plainQuote(said, margins)).toEqual(plain);
});
