import type { ProcessingTime } from '@motcua/contracts/catalogue';
import type { Term } from '@motcua/contracts/deadlines';

/** A procedure's published time as a term; null where none is published, and the clerk has to say what the law says. */
export function termOf(processing: ProcessingTime): Term | null {
  if (processing === null) return null;
  const { amount, unit } = processing;
  if (unit === 'same_day') return { amount: 1, unit: 'same_day' };
  if (unit === 'hour') return { amount: Math.ceil(amount), unit: 'working_hour' };
  // Half a day is four working hours; two and a half days are five half days.
  if (!Number.isInteger(amount) && unit === 'working_day')
    return { amount: Math.ceil(amount * 2), unit: 'half_day' };
  return { amount: Math.ceil(amount), unit };
}
