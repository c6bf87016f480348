/** A number of a person as it stands on a screen that others can see: its last three digits. */
export function maskedNumber(number: string): string {
  const shown = 3;
  return '•'.repeat(Math.max(0, number.length - shown)) + number.slice(-shown);
}
