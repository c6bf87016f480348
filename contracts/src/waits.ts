import { z } from 'zod';

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
