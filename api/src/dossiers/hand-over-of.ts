import type { DossierRow } from '@motcua/db/dossiers/dossiers';
import { DeadlineError } from '@motcua/rules/deadlines/deadline-error';
import { handOverBy } from '@motcua/rules/deadlines/hand-over-by';
import { instantOf, wallAt } from '@motcua/rules/deadlines/zone';
import type { ShopCalendar } from './calendar-of.ts';

/** By when a dossier goes to the department: while it lies where it was received, and the calendar reaches so far. */
export function handOverOf(
  { calendar, timeZone, settings }: ShopCalendar,
  { state, receivedAt, imported }: DossierRow,
): string | null {
  if (state !== 'received' || receivedAt === null || imported) return null;
  try {
    return instantOf(handOverBy(calendar, wallAt(receivedAt, timeZone), settings.handOverBy), timeZone);
  } catch (error) {
    if (error instanceof DeadlineError) return null;
    throw error;
  }
}
