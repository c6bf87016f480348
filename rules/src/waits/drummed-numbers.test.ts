import { describe, expect, it } from 'vitest';
import { drummedNumbers, type GivenNumber } from './drummed-numbers.ts';

const number = (at: number, change: Partial<GivenNumber> = {}): GivenNumber => ({
  visitId: `v${at}`,
  deviceId: 'k1',
  sector: 'bhxh',
  takenAt: at * 1_000,
  seen: false,
  ...change,
});
const rush = (count: number, everySeconds: number, change: Partial<GivenNumber> = {}) =>
  Array.from({ length: count }, (_, at) => number(at * everySeconds, change));

describe('numbers of a drumming hand', () => {
  it.each([
    { name: 'ten in ten seconds', given: rush(10, 1), drummed: 10 },
    { name: 'eight in a minute', given: rush(8, 8), drummed: 8 },
    { name: 'a busy morning: one in ten seconds', given: rush(60, 10), drummed: 0 },
    { name: 'seven at once', given: rush(7, 1), drummed: 0 },
    {
      name: 'ten, and one of them came to a counter',
      given: [...rush(10, 1), number(11, { seen: true })],
      drummed: 0,
    },
    {
      name: 'as many from two kiosks',
      given: [...rush(5, 1), ...rush(5, 1, { deviceId: 'k2' })],
      drummed: 0,
    },
    {
      name: 'a class of pupils: each for something else',
      given: rush(10, 1).map((one, at) => ({ ...one, sector: `s${at}` })),
      drummed: 0,
    },
    { name: 'drumming that goes on', given: rush(40, 3), drummed: 40 },
  ])('$name', ({ given, drummed }) => {
    expect(drummedNumbers(given).size).toBe(drummed);
  });
});
