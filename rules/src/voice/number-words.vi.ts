/**
 * A number from 0 to 999 in Vietnamese. Only the words' places matter here: that the south says "lẻ" where the north
 * says "linh", and "bốn" where it says "tư", is a difference of recordings and stands in the prompts.
 */
export function numberWordsVi(number: number): string[] {
  const [hundreds, tens, units] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  if (hundreds === 0) return belowHundred(tens, units);
  const head = [String(hundreds), 'hundred'];
  if (tens > 0) return [...head, ...belowHundred(tens, units)];
  return units === 0 ? head : [...head, 'zero-tens', String(units)];
}

function belowHundred(tens: number, units: number): string[] {
  if (tens === 0) return [String(units)];
  const head = tens === 1 ? ['ten'] : [String(tens), 'tens'];
  return units === 0 ? head : [...head, afterTens(tens, units)];
}

/** After "mươi" one, four and five change their sound; after "mười" only five does. */
function afterTens(tens: number, units: number): string {
  if (units === 5) return 'five-after-tens';
  if (tens > 1 && units === 1) return 'one-after-tens';
  if (tens > 1 && units === 4) return 'four-after-tens';
  return String(units);
}
