import type { DossierRemaining } from '@motcua/contracts/dossiers';
import { DeadlineError } from '@motcua/rules/deadlines/deadline-error';
import { remaining } from '@motcua/rules/deadlines/remaining';
import { wallAt } from '@motcua/rules/deadlines/zone';
import type { ShopCalendar } from './calendar-of.ts';

/**
 * What is left until a due moment, in the shop's working days. Null where the clock has stopped, or the calendar does not
 * reach so far: a list is shown without the figure and never fails for it.
 */
export function remainingOf(
  shop: ShopCalendar,
  clock: { dueAt: string | null; stoppedAt: string | null },
  now: string,
): DossierRemaining | null {
  if (clock.dueAt === null || clock.stoppedAt !== null) return null;
  try {
    const { late, workingDays } = remaining(
      shop.calendar,
      wallAt(clock.dueAt, shop.timeZone),
      wallAt(now, shop.timeZone),
    );
    return { late, workingDays };
  } catch (error) {
    if (error instanceof DeadlineError) return null;
    throw error;
  }
}
