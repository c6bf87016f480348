const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const digitOf = (number: number) => digits[number] ?? '';
/** Said between the hundred and a lone unit: `linh` in the north, `lẻ` in the south. Both are right on an official paper. */
export type LoneUnit = 'linh' | 'lẻ';

/** The most an amount may be: a thousand thousand million. No fee of an office comes near it. */
export const amountMost = 999_999_999_999_999;

/**
 * A whole number of đồng in Vietnamese words, as a fee receipt says it: 8.000 is "tám nghìn đồng".
 * @param vnd 0 to `amountMost`; a RangeError otherwise, for a wrong amount must not come onto a receipt
 */
export function amountInWords(vnd: number, loneUnit: LoneUnit = 'linh'): string {
  if (!Number.isSafeInteger(vnd) || vnd < 0 || vnd > amountMost)
    throw new RangeError(`${vnd} is no amount that can be put into words`);
  return `${numberInWords(vnd, loneUnit)} đồng`;
}

/** Billions are counted as a number of their own: 10^12 is "một nghìn tỷ". */
function numberInWords(number: number, loneUnit: LoneUnit): string {
  if (number === 0) return digitOf(0);
  const billions = Math.floor(number / 1_000_000_000);
  const below = number % 1_000_000_000;
  const words: string[] = [];
  if (billions > 0) words.push(belowBillion(billions, false, loneUnit), 'tỷ');
  if (below > 0) words.push(belowBillion(below, billions > 0, loneUnit));
  return words.join(' ');
}

function belowBillion(number: number, follows: boolean, loneUnit: LoneUnit): string {
  const groups: readonly (readonly [number, string])[] = [
    [Math.floor(number / 1_000_000), 'triệu'],
    [Math.floor(number / 1_000) % 1_000, 'nghìn'],
    [number % 1_000, ''],
  ];
  const words: string[] = [];
  for (const [group, name] of groups) {
    // A group of three noughts is not said: 1.000.005 is "một triệu không trăm linh năm".
    if (group === 0) continue;
    words.push(belowThousand(group, follows || words.length > 0, loneUnit));
    if (name !== '') words.push(name);
  }
  return words.join(' ');
}

/** @param follows whether anything was said before: only then is an empty hundred named */
function belowThousand(number: number, follows: boolean, loneUnit: LoneUnit): string {
  const hundreds = Math.floor(number / 100);
  const tens = Math.floor(number / 10) % 10;
  const units = number % 10;
  const words: string[] = [];
  if (hundreds > 0 || follows) words.push(digitOf(hundreds), 'trăm');
  if (tens === 0) {
    if (units > 0 && words.length > 0) words.push(loneUnit);
  } else if (tens === 1) words.push('mười');
  else words.push(digitOf(tens), 'mươi');
  if (units > 0) words.push(unitAfter(tens, units));
  return words.join(' ');
}

/** After a ten, one is "mốt" from twenty on, and five is always "lăm". */
function unitAfter(tens: number, units: number): string {
  if (units === 1 && tens >= 2) return 'mốt';
  if (units === 5 && tens >= 1) return 'lăm';
  return digitOf(units);
}
