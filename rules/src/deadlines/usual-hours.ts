import type { LocalTime } from '@motcua/contracts/dates';
import type { OpeningInterval } from '@motcua/contracts/shops';

const plain = (weekday: number, opens: string, closes: string): OpeningInterval => ({
  weekday,
  opens: opens as LocalTime,
  closes: closes as LocalTime,
});

/** Where a shop sets nothing: the hours common in the provinces of the Mekong delta. */
export const usualHours: readonly OpeningInterval[] = [1, 2, 3, 4, 5].flatMap((weekday) => [
  plain(weekday, '07:00', '11:00'),
  plain(weekday, '13:00', '17:00'),
]);

/** Monday to Friday: what the law counts as working days (Labour Code 2019 art. 111). */
export const usualCountedWeekdays: readonly number[] = [1, 2, 3, 4, 5];

/** Dossiers taken in before this hour go to the department the same day (Decree 61/2018 art. 18.2, kept by 118/2025). */
export const usualHandOver = '15:00' as LocalTime;
