import { z } from 'zod';
import { LocalDate } from './dates.ts';
import { SectorCode } from './ids.ts';

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

/** Where the waits fell in their quoted ranges, as shares of all of them: 0.1, 0.4, 0.4, 0.1 is what the ranges promise. */
export const QuoteCalibration = z.object({
  scored: z.number().int(),
  /** All four null where there was nothing to count. */
  underP10: z.number().nullable(),
  p10ToP50: z.number().nullable(),
  p50ToP90: z.number().nullable(),
  aboveP90: z.number().nullable(),
});
export type QuoteCalibration = z.infer<typeof QuoteCalibration>;

/** How far the quotes of one sector given in one hour of the day were from what came. */
export const HourOfQuotes = z.object({
  sector: SectorCode,
  /** 8: from eight to nine on the shop's wall clock, when the quote was given. */
  hour: z.number().int().min(0).max(23),
  scored: z.number().int(),
  meanErrorMinutes: z.number(),
  /** Negative: people waited longer than they were told. */
  biasMinutes: z.number(),
});
export type HourOfQuotes = z.infer<typeof HourOfQuotes>;

export const QuoteScores = z.object({
  weeks: z.array(WeekOfQuotes),
  calibration: QuoteCalibration,
  hours: z.array(HourOfQuotes),
});
export type QuoteScores = z.infer<typeof QuoteScores>;

/** What a table of quotes has a row for: each week, or each quote. */
export const QuotesTable = z.enum(['weeks', 'quotes']);
export type QuotesTable = z.infer<typeof QuotesTable>;

/** The columns of each table in the order in which they are written. Nothing in them is about a person. */
export const quoteColumns = {
  weeks: [
    'week',
    'people',
    'within_range',
    'mean_error_minutes',
    'bias_minutes',
    'over_10_minutes_longer',
    'mean_width_minutes',
    'not_reached',
  ],
  quotes: [
    'day',
    'hour',
    'sector',
    'method',
    'ahead',
    'p10_minutes',
    'p50_minutes',
    'p90_minutes',
    'waited_minutes',
  ],
} as const satisfies Record<QuotesTable, readonly string[]>;
