import type { Language } from '@motcua/contracts/languages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callTokens, type SpokenCall } from './call-tokens.ts';
import { packFor } from './pack-for.ts';
import { prompts } from './prompts.ts';
import type { Region } from './region.ts';
import { isClip } from './token.ts';

const call = (some: Partial<SpokenCall>): SpokenCall => ({
  label: 'A001',
  counter: 3,
  language: 'vi',
  times: 1,
  ...some,
});

/** The call as it is heard, a comma for each breath. */
function heard(some: Partial<SpokenCall>, region: Region = 'south'): string {
  const spoken = call(some);
  const said = prompts(spoken.language, region);
  return callTokens(spoken)
    .map((token) => (isClip(token) ? ` ${said.get(token) ?? `?${token}`}` : ','))
    .join('')
    .trim();
}

describe('a call as it is heard', () => {
  it.each<[Partial<SpokenCall>, string]>([
    [{}, 'Mời công dân có số a không không một, đến quầy số ba'],
    [{ label: 'AB1234', counter: 15 }, 'Mời công dân có số a bê một hai ba bốn, đến quầy số mười lăm'],
    [{ label: 'A-K2-07', counter: 21 }, 'Mời công dân có số a, ca hai, không bảy, đến quầy số hai mươi mốt'],
    [{ counter: 45 }, 'Mời công dân có số a không không một, đến quầy số bốn mươi lăm'],
    [{ times: 2 }, 'Mời lần hai, công dân có số a không không một, đến quầy số ba'],
    [{ times: 3 }, 'Mời lần ba, công dân có số a không không một, đến quầy số ba'],
    [{ times: 7 }, 'Xin mời lại công dân có số a không không một, đến quầy số ba'],
    [{ why: 'come-back' }, 'Xin mời quay lại quầy, công dân có số a không không một, đến quầy số ba'],
    [{ why: 'result' }, 'Mời công dân có số a không không một, đến quầy số ba, xin mời đến nhận kết quả'],
    [{ language: 'en' }, 'Now calling number A zero zero one, please go to counter three'],
    [
      { language: 'en', counter: 99, times: 2 },
      'Second call for number A zero zero one, please go to counter ninety nine',
    ],
    [{ language: 'km' }, 'សូមអញ្ជើញលេខ អេ សូន្យ សូន្យ មួយ, មកបញ្ជរលេខបី'],
  ])('%o', (some, words) => {
    expect(heard(some)).toBe(words);
  });

  it('the digits stay level until the last one, which falls', () => {
    expect(callTokens(call({ label: 'A011' }))).toEqual([
      'call.first',
      'letter.A',
      'number.0.mid',
      'number.1.mid',
      'number.1.final',
      'pause',
      'counter.3',
    ]);
  });
});

const languages: Language[] = ['vi', 'en', 'km'];
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const counters = Array.from({ length: 99 }, (_, index) => index + 1);

describe.each(languages)('every call in %s', (language) => {
  it.each<Region>(['north', 'south'])('has all its recordings listed in the %s', (region) => {
    const said = prompts(language, region);
    const calls = letters.flatMap((letter) =>
      counters.map((counter) =>
        callTokens(call({ label: `${letter}${letter}${100 + counter}`, counter, language })),
      ),
    );
    const missing = calls.flat().filter((token) => isClip(token) && !said.has(token));
    expect(missing).toEqual([]);
    expect(new Set([...said.values()].filter((text) => text.trim() === '')).size).toBe(0);
  });

  it('sounds different from every other call', () => {
    const label = fc.oneof(
      fc.stringMatching(/^[A-Z]{1,2}\d{3,4}$/),
      fc.stringMatching(/^[A-Z]-[A-Z][1-9]-\d{2}$/),
    );
    const one = fc.record({
      label,
      counter: fc.integer({ min: 1, max: 99 }),
      times: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(one, one, (first, second) => {
        const same = JSON.stringify(first) === JSON.stringify(second);
        const tokens = (some: Partial<SpokenCall>) => callTokens(call({ ...some, language })).join(' ');
        expect(tokens(first) === tokens(second)).toBe(same);
      }),
    );
  });
});

describe('what cannot be said', () => {
  it.each<Partial<SpokenCall>>([
    { label: 'A1' },
    { label: 'a001' },
    { label: '' },
    { label: 'A-K-07' },
    { counter: 0 },
    { counter: 100 },
    { counter: 1.5 },
    { times: 0 },
  ])('%o is refused', (some) => {
    expect(() => callTokens(call(some))).toThrow(RangeError);
  });
});

describe('the pack that speaks', () => {
  it.each<[Language, Region, string]>([
    ['vi', 'north', 'vi-north'],
    ['vi', 'south', 'vi-south'],
    ['en', 'north', 'en'],
    ['km', 'south', 'km'],
  ])('%s in the %s is %s', (language, region, pack) => {
    expect(packFor(language, region)).toBe(pack);
  });
});
