import type { Language } from '@motcua/contracts/languages';
import { describe, expect, it } from 'vitest';
import type { SpokenNumber } from './announcement.ts';
import { sentencesOf } from './sentences-of.ts';

const number = (some: Partial<SpokenNumber>): SpokenNumber => ({
  kind: 'number',
  label: 'A001',
  counter: 1,
  language: 'vi',
  times: 1,
  at: 0,
  ...some,
});
const machine: ReadonlySet<Language> = new Set<Language>(['vi', 'en']);
const packs = (some: Partial<SpokenNumber>) =>
  sentencesOf(number(some), 'south', machine).map(({ pack }) => pack);

describe('the sentences of a call', () => {
  it.each<[Language, string[]]>([
    ['vi', ['vi-south']],
    ['en', ['en', 'vi-south']],
    ['km', ['vi-south']],
  ])('a ticket in %s is called by %o', (language, expected) => {
    expect(packs({ language })).toEqual(expected);
  });

  it('a counter that cannot be said has the chime alone', () => {
    expect(packs({ counter: 100 })).toEqual([]);
  });

  it('a notice is for everybody, in Vietnamese', () => {
    expect(sentencesOf({ kind: 'notice', token: 'notice.lunch', at: 0 }, 'north', machine)).toEqual([
      { pack: 'vi-north', tokens: ['notice.lunch'] },
    ]);
  });
});
