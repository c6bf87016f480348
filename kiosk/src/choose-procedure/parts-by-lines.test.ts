import { describe, expect, it } from 'vitest';
import { partsByLines } from './parts-by-lines.ts';

const text = (characters: number) => 'x'.repeat(characters);

describe('a list cut by the lines of a screen', () => {
  it.each([
    { name: 'all fits', lengths: [10, 10, 10], parts: [3] },
    { name: 'one line too many begins a new part', lengths: [10, 10, 10, 10], parts: [3, 1] },
    { name: 'a long text counts as the lines it fills', lengths: [25, 10, 10], parts: [1, 2] },
    { name: 'a text longer than a screen stands alone', lengths: [10, 99, 10], parts: [1, 1, 1] },
    { name: 'an empty text still takes a line', lengths: [0, 0, 0, 0], parts: [3, 1] },
    { name: 'nothing', lengths: [], parts: [] },
  ])('$name', ({ lengths, parts }) => {
    expect(partsByLines(lengths.map(text), 10, 3).map((part) => part.length)).toEqual(parts);
  });
});
