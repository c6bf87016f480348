/**
 * A length of time as a clock reads it: `03:07`, past an hour `1:03:07`. Never negative: two clocks may disagree by a
 * moment.
 * @param milliseconds the length
 */
export function durationText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const text = `${twoDigits(minutes)}:${twoDigits(seconds % 60)}`;
  return hours > 0 ? `${hours}:${text}` : text;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
