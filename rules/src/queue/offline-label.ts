/**
 * A number that a kiosk gave by itself: the sector's letters, the kiosk's letter with its epoch, and at least two digits,
 * `A-K2-07`. It cannot be mistaken for one of the house's own, and no two kiosks nor two epochs can give the same.
 */
export function offlineLabel(
  prefix: string,
  { letter, epoch }: { letter: string; epoch: number },
  number: number,
): string {
  if (!Number.isSafeInteger(number) || number < 1)
    throw new RangeError(`a ticket's number counts from 1, not ${number}`);
  return `${prefix}-${letter}${epoch}-${String(number).padStart(2, '0')}`;
}
