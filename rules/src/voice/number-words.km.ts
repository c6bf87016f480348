/** A number from 0 to 999 in Khmer: every ten has its own word, and the parts follow each other without a joint. */
export function numberWordsKm(number: number): string[] {
  const [hundreds, tens, units] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const parts = [
    ...(hundreds > 0 ? [String(hundreds), 'hundred'] : []),
    ...(tens > 0 ? [String(tens * 10)] : []),
    ...(units > 0 ? [String(units)] : []),
  ];
  return parts.length > 0 ? parts : ['0'];
}
