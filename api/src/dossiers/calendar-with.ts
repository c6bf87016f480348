import type { CalendarChangeRow } from '@motcua/db/deadlines/calendar-changes';
import type { KnownTime } from '@motcua/db/deadlines/working-time';
import { withChangedDays } from '@motcua/rules/deadlines/changed-days';
import { hoursFrom } from '@motcua/rules/deadlines/hours-from';

/** A shop's working time with a change in it: its days, or the hours that begin on one. */
export function withChange(
  known: KnownTime,
  { shopId, days, hours }: Pick<CalendarChangeRow, 'shopId' | 'days' | 'hours'>,
): KnownTime {
  const changed = withChangedDays(known, shopId === null ? 'national' : 'shop', days);
  return hours === null
    ? changed
    : { ...changed, periods: hoursFrom(changed.periods, hours.from, hours.after) };
}
