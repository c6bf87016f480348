import { LocalDate } from '@motcua/contracts/dates';
import type { HoursPeriod } from '@motcua/contracts/deadlines';
import type { OpeningInterval } from '@motcua/contracts/shops';

/** One opening interval with the first and the last of its days; null: it holds until others are set. */
export type HoursRow = OpeningInterval & { fromDay: string; untilDay: string | null };

/**
 * Rows put together into periods that follow each other day by day. Days between two of them, or after the last, are a
 * period without an hour: a shop that was closed.
 * @param rows in the order of their first days
 */
export function periodsOf(rows: readonly HoursRow[]): HoursPeriod[] {
  const begun = Map.groupBy(rows, ({ fromDay }) => fromDay);
  const periods: HoursPeriod[] = [];
  for (const [fromDay, hours] of begun) {
    const from = LocalDate.parse(fromDay);
    const closed = dayAfter(periods.at(-1)?.until ?? null);
    if (closed !== null && closed < from) periods.push({ from: closed, until: dayBefore(from), hours: [] });
    const untilDay = hours[0]?.untilDay ?? null;
    periods.push({
      from,
      until: untilDay === null ? null : LocalDate.parse(untilDay),
      hours: hours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
    });
  }
  const after = dayAfter(periods.at(-1)?.until ?? null);
  return after === null ? periods : [...periods, { from: after, until: null, hours: [] }];
}

const dayAfter = (day: LocalDate | null) => (day === null ? null : shifted(day, 1));
const dayBefore = (day: LocalDate) => shifted(day, -1);

/** A date has no time zone here: it is counted in whole days. */
function shifted(day: LocalDate, by: number): LocalDate {
  return LocalDate.parse(
    new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10),
  );
}
