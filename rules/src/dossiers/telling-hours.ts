import type { LocalTime } from '@motcua/contracts/dates';

/** Between which times of the shop's wall clock an applicant may be told something; `until` itself is too late. */
export type TellingHours = { from: LocalTime; until: LocalTime };

/** Nobody's telephone rings at night or over supper because an office works. */
export const usualTellingHours: TellingHours = { from: '07:00' as LocalTime, until: '20:00' as LocalTime };
