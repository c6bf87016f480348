import type { LocalDate } from '@motcua/contracts/dates';
import type { HoursPeriod } from '@motcua/contracts/deadlines';
import type { OpeningInterval } from '@motcua/contracts/shops';
import { addDays } from '../calendar/add-days.ts';

/** As far as anybody looks back: the first hours of a shop hold from here. */
const beginning = '2000-01-01' as LocalDate;

/**
 * The opening hours of a shop with others from a day on, until the next that were set already. Days before it keep theirs.
 * @param hours the week; null: none begin on this day any more, and those of the day before go on
 */
export function hoursFrom(
  periods: readonly HoursPeriod[],
  from: LocalDate,
  hours: readonly OpeningInterval[] | null,
): HoursPeriod[] {
  const others = periods.filter((period) => period.from !== from);
  const begun = hours === null ? others : [...others, { from, until: null, hours: [...hours] }];
  return begun
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((period, index, all) => {
      const next = all[index + 1];
      return {
        ...period,
        // Whatever was set first holds for the past too: nobody ever said anything else of it.
        from: index === 0 && period.from > beginning ? beginning : period.from,
        until: next === undefined ? null : addDays(next.from, -1),
      };
    });
}
