import type { IntakeStanding } from '@motcua/contracts/dossiers';
import { DeadlineError } from '@motcua/rules/deadlines/deadline-error';
import { remaining } from '@motcua/rules/deadlines/remaining';
import { wallAt } from '@motcua/rules/deadlines/zone';
import type { ShopCalendar } from '../calendar-of.ts';

/**
 * What is left of the office's eight working hours for what was sent online: in minutes, and negative once the moment is
 * passed. Late is it, as everything in this house, when the day is over. Null where nothing waits to be received.
 */
export function intakeOf(
  shop: ShopCalendar,
  clock: { dueAt: string } | null,
  now: string,
): IntakeStanding | null {
  if (clock === null) return null;
  const [due, at] = [wallAt(clock.dueAt, shop.timeZone), wallAt(now, shop.timeZone)];
  try {
    const { late, workingSeconds } = remaining(shop.calendar, due, at);
    const minutes = Math.floor(workingSeconds / 60);
    return { dueAt: clock.dueAt, late, workingMinutes: at > due ? -minutes : minutes };
  } catch (error) {
    if (error instanceof DeadlineError) return { dueAt: clock.dueAt, late: at > due, workingMinutes: 0 };
    throw error;
  }
}
