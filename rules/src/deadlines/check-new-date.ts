import type { Instant } from '@motcua/contracts/dates';
import type { LocalMoment } from '@motcua/contracts/deadlines';
import { DeadlineError } from './deadline-error.ts';
import { wallSecond } from './local-moment.ts';
import { wallAt } from './zone.ts';

/**
 * A new date asked for with an apology lies after the one that stands. Checked when it is asked for and not when the
 * ledger is replayed: a holiday announced afterwards may push the old date past the new one.
 */
export function checkNewDate(dueAt: Instant, timeZone: string, newDue: LocalMoment): void {
  if (wallSecond(newDue) <= wallAt(dueAt, timeZone))
    throw new DeadlineError('new-date-not-later', { at: newDue });
}
