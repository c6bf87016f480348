import { describe, expect, it } from 'vitest';
import { shortPrefixOf } from './short-prefix.ts';

describe('the letters of the short queue', () => {
  it.each([
    { set: null, taken: ['A', 'B', 'C'], letters: 'R' },
    { set: null, taken: ['A', 'R'], letters: 'T' },
    { set: null, taken: ['R', 'T'], letters: 'A' },
    { set: null, taken: ['A', 'B', 'R', 'T'], letters: 'C' },
    { set: 'KQ', taken: ['A', 'K'], letters: 'KQ' },
    { set: 'K', taken: ['A', 'K'], letters: 'R' },
    { set: null, taken: [...'ABCDEFGHJKLMNPQRSTUVWXYZ'], letters: 'KQ' },
    { set: null, taken: ['KQ', ...'ABCDEFGHJKLMNPQRSTUVWXYZ'], letters: 'KR' },
  ])('set to $set where $taken.length sectors have letters: $letters', ({ set, taken, letters }) => {
    expect(shortPrefixOf(set, taken)).toBe(letters);
  });

  it('are never I or O', () => {
    expect(shortPrefixOf(null, [...'ABCDEFGHJKLMNPQRSTUVWXY'])).toBe('Z');
  });
});
