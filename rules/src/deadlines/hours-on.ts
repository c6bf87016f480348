import type { LocalDate } from '@motcua/contracts/dates';
import type { HoursPeriod } from '@motcua/contracts/deadlines';
import type { OpeningInterval } from '@motcua/contracts/shops';

/** The week that holds on a day; empty where nobody set one. */
export function hoursOn(periods: readonly HoursPeriod[], date: LocalDate): readonly OpeningInterval[] {
  const period = periods.find(({ from, until }) => from <= date && (until === null || date <= until));
  return period?.hours ?? [];
}
