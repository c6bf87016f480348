/** A number from 0 to 999 in English: "one hundred and five". */
export function numberWordsEn(number: number): string[] {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  if (hundreds === 0) return belowHundred(rest);
  const head = [String(hundreds), 'hundred'];
  return rest === 0 ? head : [...head, 'and', ...belowHundred(rest)];
}

function belowHundred(number: number): string[] {
  if (number < 20) return [String(number)];
  const [tens, units] = [number - (number % 10), number % 10];
  return units === 0 ? [String(tens)] : [String(tens), String(units)];
}
