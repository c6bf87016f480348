import type { ShopId } from '@motcua/contracts/ids';
import type { CalendarChangeRow } from '@motcua/db/deadlines/calendar-changes';
import { isAllowed, type Permission } from '@motcua/rules/staff/permissions';
import { found, Refusal } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';

/**
 * The change, for whoever may do this with it. A closure belongs to its shop; the country's days are changed by anybody
 * who may change the calendar of some shop, and for everybody else the change does not exist.
 */
export function changeFor(
  clerk: Clerk,
  row: CalendarChangeRow | null,
  permission: Permission,
): CalendarChangeRow {
  const change = found(row);
  if (change.shopId !== null) mayIn(clerk, change.shopId, permission);
  else if (shopsIn(clerk, permission).length === 0)
    throw new Refusal(clerk.roles.size === 0 ? 'not-found' : 'not-allowed');
  return change;
}

/** The shops in which somebody may do this. */
export const shopsIn = (clerk: Clerk, permission: Permission): ShopId[] =>
  [...clerk.roles].flatMap(([shopId, role]) => (isAllowed(permission, role) ? [shopId] : []));
