import type { SectorCode } from '@motcua/contracts/ids';
import { BoardLook } from '@motcua/contracts/shops';
import { describe, expect, it } from 'vitest';
import { lookOf, typedOf } from './look-of.ts';

const usual = BoardLook.parse({});
const typed = typedOf(usual);

describe('a board’s look', () => {
  it('that nobody touched is saved as it was', () => {
    const look = BoardLook.parse({
      sectors: ['ho-tich'],
      spells: [{ from: '11:00', to: '13:00', volumePercent: 30 }],
      languages: ['km', 'vi'],
    });
    expect(lookOf(typedOf(look), look)).toEqual(look);
  });

  it('takes the languages in their order, each once, without the empty places', () => {
    expect(lookOf({ ...typed, languages: ['km', null, 'vi'] }, usual)?.languages).toEqual(['km', 'vi']);
    expect(lookOf({ ...typed, languages: ['vi', 'vi', 'en'] }, usual)?.languages).toEqual(['vi', 'en']);
  });

  it('of the whole hall forgets the counter', () => {
    expect(lookOf({ ...typed, view: 'hall', counter: 3 }, usual)?.counter).toBeNull();
  });

  it.each([
    ['a size of 49', { zoom: '49' }],
    ['a size of 201', { zoom: '201' }],
    ['a size in words', { zoom: 'lớn' }],
    ['a volume of 101', { volume: '101' }],
    ['no language', { languages: [null, null, null] }],
    ['a counter’s display without a counter', { view: 'counter' as const, counter: null }],
    ['no sector of some', { sectors: [] as SectorCode[] }],
    ['a time that is none', { spells: [{ from: '25:00', to: '13:00', volume: '30' }] }],
  ])('with %s cannot be saved', (_what, change) => {
    expect(lookOf({ ...typed, ...change }, usual)).toBeNull();
  });
});
