/**
 * The number a person holds: the sector's letters and at least three digits, `A001`. After 999 it widens (`A1000`) and
 * never begins again, because two people in one hall with one number is the worst thing a queue can do.
 */
export function ticketLabel(prefix: string, number: number): string {
  if (!Number.isSafeInteger(number) || number < 1)
    throw new RangeError(`a ticket's number counts from 1, not ${number}`);
  return prefix + String(number).padStart(3, '0');
}
