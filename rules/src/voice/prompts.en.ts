import { counterPrompts } from './counter-prompts.ts';
import { letterPrompts } from './letter-prompts.ts';
import { bothEndings } from './number-prompts.ts';
import { numberWords } from './number-words.ts';
import type { ClipToken } from './token.ts';

const belowTwenty = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = {
  20: 'twenty',
  30: 'thirty',
  40: 'forty',
  50: 'fifty',
  60: 'sixty',
  70: 'seventy',
  80: 'eighty',
  90: 'ninety',
};

/** From ten to nineteen a word only ends a number; nothing follows it. */
const teens = belowTwenty
  .slice(10)
  .map((text, index): [ClipToken, string] => [`number.${index + 10}.final`, text]);

const numbers = new Map<ClipToken, string>([
  ...bothEndings({ ...Object.fromEntries(belowTwenty.slice(0, 10).entries()), ...tens, hundred: 'hundred' }),
  ...teens,
  ['number.and.mid', 'and'],
]);

const inWords = (number: number): string =>
  numberWords(number, 'en')
    .map((word) => numbers.get(`number.${word}.final`))
    .join(' ');

/** Every English recording and what it says. */
export const promptsEn: ReadonlyMap<ClipToken, string> = new Map<ClipToken, string>([
  ['call.first', 'Now calling number'],
  ['call.second', 'Second call for number'],
  ['call.third', 'Third call for number'],
  ['call.again', 'Calling once more, number'],
  ['call.come-back', 'Please come back to the counter, number'],
  ['call.result', 'to receive your result'],
  ['call.to-counter', 'please go to counter'],
  ['notice.opening', 'The one-stop shop is now open. Please take a number and wait to be called.'],
  ['notice.lunch', 'It is time for the lunch break. Please come back in the afternoon.'],
  ['notice.closing', 'The one-stop shop is now closed. Thank you and goodbye.'],
  ['notice.test', 'This is a test of the loudspeakers.'],
  ...letterPrompts([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']),
  ...numbers,
  ...counterPrompts((counter) => `please go to counter ${inWords(counter)}`),
]);
