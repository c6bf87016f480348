import { fallbackWaits } from './fallback-waits.ts';
import { forecastWaits } from './forecast-waits.ts';
import type { HallNow, Newcomer } from './hall-now.ts';
import type { Margins } from './margins.ts';
import type { WaitQuotes } from './wait-quotes.ts';

/** People served before a house may play its day forward: about one quiet morning. */
export const enoughSamples = 40;

/** The house's word on waiting: the day played forward where enough was learned, otherwise the work ahead by clerks. */
export function quoteWaits(
  hall: HallNow,
  newcomers: readonly Newcomer[],
  how: { seed: number; plays?: number; margins?: Margins },
): WaitQuotes {
  return hall.times.samples < enoughSamples
    ? fallbackWaits(hall, newcomers)
    : forecastWaits(hall, newcomers, how);
}
