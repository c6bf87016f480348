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

  it('a Khmer ticket is called in Khmer where the shop has a voice for it, then in Vietnamese', () => {
    const spoken: ReadonlySet<Language> = new Set<Language>(['vi', 'en', 'km']);
    expect(
      sentencesOf(number({ language: 'km' }), 'south', spoken).map(({ language, pack }) => [language, pack]),
    ).toEqual([
      ['km', 'km'],
      ['vi', 'vi-south'],
    ]);
  });

  it.each([
    [1, 'call.first'],
    [2, 'call.second'],
    [3, 'call.third'],
    [4, 'call.again'],
  ])('call number %i has words of its own', (times, token) => {
    const [sentence] = sentencesOf(number({ times }), 'south', machine);
    expect(sentence?.tokens[0]).toBe(token);
  });

  it('a counter that cannot be said has the chime alone', () => {
    expect(packs({ counter: 100 })).toEqual([]);
  });

  it('a notice is for everybody, in Vietnamese', () => {
    expect(sentencesOf({ kind: 'notice', token: 'notice.lunch', at: 0 }, 'north', machine)).toEqual([
      { language: 'vi', pack: 'vi-north', tokens: ['notice.lunch'] },
    ]);
  });
});
