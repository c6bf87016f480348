import { counterPrompts } from './counter-prompts.ts';
import { letterPrompts } from './letter-prompts.ts';
import { bothEndings } from './number-prompts.ts';
import { numberWords } from './number-words.ts';
import type { ClipToken } from './token.ts';

// Awaiting a native reader, all of it: nobody records these sentences before one has signed them.

const letters = [
  ...['អេ', 'ប៊ី', 'ស៊ី', 'ឌី', 'អ៊ី', 'អេហ្វ', 'ជី', 'អេច', 'អាយ', 'ជេ', 'ខេ', 'អែល', 'អឹម'],
  ...['អិន', 'អូ', 'ភី', 'ឃ្យូ', 'អារ', 'អេស', 'ធី', 'យូ', 'វី', 'ដាប់ប៊លយូ', 'អិច', 'វ៉ាយ', 'ហ្សេត'],
];

const digits = ['សូន្យ', 'មួយ', 'ពីរ', 'បី', 'បួន', 'ប្រាំ', 'ប្រាំមួយ', 'ប្រាំពីរ', 'ប្រាំបី', 'ប្រាំបួន'];
const tens = {
  10: 'ដប់',
  20: 'ម្ភៃ',
  30: 'សាមសិប',
  40: 'សែសិប',
  50: 'ហាសិប',
  60: 'ហុកសិប',
  70: 'ចិតសិប',
  80: 'ប៉ែតសិប',
  90: 'កៅសិប',
};

const numbers = new Map(bothEndings({ ...Object.fromEntries(digits.entries()), ...tens, hundred: 'រយ' }));

const inWords = (number: number): string =>
  numberWords(number, 'km')
    .map((word) => numbers.get(`number.${word}.final`))
    .join('');

/** Every Khmer recording there will be and what it says. */
export const promptsKm: ReadonlyMap<ClipToken, string> = new Map<ClipToken, string>([
  ['call.first', 'សូមអញ្ជើញលេខ'],
  ['call.second', 'សូមអញ្ជើញលើកទីពីរ លេខ'],
  ['call.third', 'សូមអញ្ជើញលើកទីបី លេខ'],
  ['call.again', 'សូមអញ្ជើញម្ដងទៀត លេខ'],
  ['call.come-back', 'សូមត្រឡប់មកបញ្ជរវិញ លេខ'],
  ['call.result', 'ដើម្បីទទួលលទ្ធផល'],
  ['call.to-counter', 'មកបញ្ជរលេខ'],
  ['notice.opening', 'ការិយាល័យច្រកចេញចូលតែមួយ ចាប់ផ្ដើមធ្វើការ។ សូមយកលេខ ហើយរង់ចាំការហៅ។'],
  ['notice.lunch', 'ដល់ម៉ោងសម្រាកថ្ងៃត្រង់ហើយ។ សូមត្រឡប់មកវិញនៅពេលរសៀល។'],
  ['notice.closing', 'ការិយាល័យច្រកចេញចូលតែមួយ អស់ម៉ោងធ្វើការហើយ។ សូមអរគុណ។'],
  ['notice.test', 'នេះជាការសាកល្បងឧបករណ៍បំពងសំឡេង។'],
  ...letterPrompts(letters),
  ...numbers,
  ...counterPrompts((counter) => `មកបញ្ជរលេខ${inWords(counter)}`),
]);
