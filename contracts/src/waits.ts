import { z } from 'zod';
import { LocalDate } from './dates.ts';

/**
 * How long somebody will wait, said as it is known: a middle and the edges of a range, in whole minutes from now. Null
 * where nobody can be served today any more. Screens show the range from the middle to P90, never one false number.
 */
export const WaitQuote = z.object({
  /** People who will be called before, as things stand. */
  ahead: z.number().int().nonnegative(),
  p10Minutes: z.number().nonnegative().nullable(),
  p50Minutes: z.number().nonnegative().nullable(),
  p90Minutes: z.number().nonnegative().nullable(),
  /** Between 0 and 1: the chance of not being reached before the shop closes today. */
  notTodayChance: z.number().min(0).max(1),
  /** `simulation`: the queue was played forward; `work-ahead`: too little is known, the work ahead was divided by clerks. */
  method: z.enum(['simulation', 'work-ahead']),
});
export type WaitQuote = z.infer<typeof WaitQuote>;

/** How well the quotes of one week held. Shares lie between 0 and 1; null where there was nothing to count. */
export const WeekOfQuotes = z.object({
  /** The Monday that began it. */
  week: LocalDate,
  /** People who were told a range and were called the same day. */
  scored: z.number().int(),
  /** Share of waits that fell into the range from P10 to P90: 0.8 is what it promises. */
  coverage: z.number().nullable(),
  meanErrorMinutes: z.number().nullable(),
  /** Negative: people waited longer than they were told. */
  biasMinutes: z.number().nullable(),
  /** Share who waited more than ten minutes longer than they were told. */
  muchTooShort: z.number().nullable(),
  meanWidthMinutes: z.number().nullable(),
  notReached: z.number().int(),
});
export type WeekOfQuotes = z.infer<typeof WeekOfQuotes>;
