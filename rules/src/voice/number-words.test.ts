import { describe, expect, it } from 'vitest';
import { numberWords } from './number-words.ts';
import { prompts } from './prompts.ts';
import type { Region } from './region.ts';

/** The number as it is heard: the words of its recordings, one behind the other. */
function heard(number: number, language: 'vi' | 'en' | 'km', region: Region = 'south'): string {
  const said = prompts(language, region);
  const words = numberWords(number, language).map((word, index, all) => {
    const text = said.get(`number.${word}.${index === all.length - 1 ? 'final' : 'mid'}`);
    if (text === undefined) throw new Error(`${word} of ${number} has no recording in ${language}`);
    return text;
  });
  return words.join(language === 'km' ? '' : ' ');
}

const all = Array.from({ length: 1_000 }, (_, number) => number);

describe('a number in Vietnamese', () => {
  it.each<[number, string, string]>([
    [0, 'không', 'không'],
    [1, 'một', 'một'],
    [4, 'bốn', 'bốn'],
    [5, 'năm', 'năm'],
    [10, 'mười', 'mười'],
    [11, 'mười một', 'mười một'],
    [14, 'mười bốn', 'mười bốn'],
    [15, 'mười lăm', 'mười lăm'],
    [19, 'mười chín', 'mười chín'],
    [20, 'hai mươi', 'hai mươi'],
    [21, 'hai mươi mốt', 'hai mươi mốt'],
    [24, 'hai mươi tư', 'hai mươi bốn'],
    [25, 'hai mươi lăm', 'hai mươi lăm'],
    [55, 'năm mươi lăm', 'năm mươi lăm'],
    [91, 'chín mươi mốt', 'chín mươi mốt'],
    [100, 'một trăm', 'một trăm'],
    [101, 'một trăm linh một', 'một trăm lẻ một'],
    [104, 'một trăm linh bốn', 'một trăm lẻ bốn'],
    [105, 'một trăm linh năm', 'một trăm lẻ năm'],
    [110, 'một trăm mười', 'một trăm mười'],
    [111, 'một trăm mười một', 'một trăm mười một'],
    [115, 'một trăm mười lăm', 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt', 'một trăm hai mươi mốt'],
    [500, 'năm trăm', 'năm trăm'],
    [544, 'năm trăm bốn mươi tư', 'năm trăm bốn mươi bốn'],
    [555, 'năm trăm năm mươi lăm', 'năm trăm năm mươi lăm'],
    [909, 'chín trăm linh chín', 'chín trăm lẻ chín'],
    [999, 'chín trăm chín mươi chín', 'chín trăm chín mươi chín'],
  ])('%i is said "%s" in the north and "%s" in the south', (number, north, south) => {
    expect(heard(number, 'vi', 'north')).toBe(north);
    expect(heard(number, 'vi', 'south')).toBe(south);
  });

  it.each<Region>(['north', 'south'])('each from 0 to 999 can be read back, in the %s', (region) => {
    expect(all.map((number) => readVietnamese(heard(number, 'vi', region)))).toEqual(all);
  });
});

describe('a number in English', () => {
  it.each([
    [0, 'zero'],
    [13, 'thirteen'],
    [20, 'twenty'],
    [40, 'forty'],
    [99, 'ninety nine'],
    [100, 'one hundred'],
    [101, 'one hundred and one'],
    [112, 'one hundred and twelve'],
    [999, 'nine hundred and ninety nine'],
  ])('%i is said "%s"', (number, words) => {
    expect(heard(number, 'en')).toBe(words);
  });

  it('each from 0 to 999 can be read back', () => {
    expect(all.map((number) => readEnglish(heard(number, 'en')))).toEqual(all);
  });
});

describe('a number in Khmer', () => {
  it.each([
    [0, 'សូន្យ'],
    [6, 'ប្រាំមួយ'],
    [11, 'ដប់មួយ'],
    [25, 'ម្ភៃប្រាំ'],
    [107, 'មួយរយប្រាំពីរ'],
  ])('%i is said "%s"', (number, words) => {
    expect(heard(number, 'km')).toBe(words);
  });

  it('each from 0 to 999 is said, and no two alike', () => {
    expect(new Set(all.map((number) => heard(number, 'km'))).size).toBe(1_000);
  });
});

describe('what is no such number', () => {
  it.each([-1, 1_000, 1.5, Number.NaN])('%d is refused', (number) => {
    expect(() => numberWords(number, 'vi')).toThrow(RangeError);
  });
});

// Two readers of numbers, written from how people count and not from the rule above: they go by the words alone.
const vietnamese: Record<string, number> = {
  ...{ không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5 },
  ...{ sáu: 6, bảy: 7, tám: 8, chín: 9 },
};

function readVietnamese(text: string): number {
  const shape = /^(?:(\S+) trăm(?: (?=.)|$))?(?:(?:linh|lẻ) (?=.))?(?:(mười|\S+ mươi)(?: |$))?(\S+)?$/;
  const [, hundreds, tens, units] = shape.exec(text) ?? ['', 'unreadable'];
  const value = (word: string | undefined) => (word === undefined ? 0 : (vietnamese[word] ?? Number.NaN));
  const ten = tens === 'mười' ? 1 : value(tens?.replace(' mươi', ''));
  const joined = / (linh|lẻ) /.test(text);
  // After a hundred a bare unit must be joined, and only a bare unit may be.
  if (hundreds !== undefined && units !== undefined && (tens === undefined) !== joined) return Number.NaN;
  if (['mốt', 'tư'].includes(units ?? '') && ten < 2) return Number.NaN;
  if (units === 'lăm' && ten < 1) return Number.NaN;
  if (units === 'năm' && ten > 0) return Number.NaN;
  if (units === 'một' && ten > 1) return Number.NaN;
  return value(hundreds) * 100 + ten * 10 + value(units);
}

const english = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const englishTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function readEnglish(text: string): number {
  const [, hundreds, rest] = /^(?:(\S+) hundred(?: and |$))?(.*)$/.exec(text) ?? [];
  const [first = '', second] = (rest ?? '').split(' ').filter((word) => word !== '');
  const ten = englishTens.indexOf(first);
  const below = ten < 0 ? Math.max(0, english.indexOf(first)) : 10 * (ten + 2);
  return (
    100 * (hundreds === undefined ? 0 : english.indexOf(hundreds)) +
    below +
    (second === undefined ? 0 : english.indexOf(second))
  );
}
