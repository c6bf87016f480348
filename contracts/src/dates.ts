import { z } from 'zod';

/** A day on the wall calendar of a shop, `2026-11-24`. It has no clock and no time zone. */
export const LocalDate = z.iso.date().brand<'LocalDate'>();
export type LocalDate = z.infer<typeof LocalDate>;

/** A time on the wall clock of a shop, `07:00`, to the minute. */
export const LocalTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'LocalTime'>();
export type LocalTime = z.infer<typeof LocalTime>;

/** An instant, written in ISO 8601 with its offset. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** ISO weekday: Monday is 1, Sunday is 7. */
export const Weekday = z.number().int().min(1).max(7);
export type Weekday = z.infer<typeof Weekday>;
