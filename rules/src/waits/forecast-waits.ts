import type { WaitQuote } from '@motcua/contracts/waits';
import type { HallNow, Newcomer } from './hall-now.ts';
import { leastHalfMinutes, type Margins, plainMargins } from './margins.ts';
import { playForward } from './play-forward.ts';
import { quantileOf } from './quantile-of.ts';
import { layOutPlay } from './the-play.ts';
import type { WaitQuotes } from './wait-quotes.ts';

/**
 * How often a day is played: a hundred times, and less often where many wait, so that a quote stays within five
 * milliseconds. The longer a line is, the more chance evens out along it, and sixty plays are enough.
 */
export function usualPlays(waiting: number): number {
  return Math.min(100, Math.max(60, Math.floor(13_000 / Math.max(1, waiting))));
}

/**
 * How long everybody will wait who waits now, and everybody who might come now, by playing the rest of the day forward
 * with the production order of calling, the people in service, learned service times and the counters' habits.
 *
 * P10, P50 and P90 speak of the plays in which the person was reached today; `notTodayChance` is the share of the
 * others, and where nobody was reached in any play the minutes are null. The same hall and seed give the same answer.
 */
export function forecastWaits(
  hall: HallNow,
  newcomers: readonly Newcomer[],
  how: { seed: number; plays?: number; margins?: Margins },
): WaitQuotes {
  const { seed, plays = usualPlays(hall.waiting.length), margins = plainMargins } = how;
  const play = layOutPlay(hall, newcomers, seed);
  const { calledAfter, ahead } = playForward(play, seed, plays);
  const quote = (row: number) =>
    quoteOf(calledAfter.subarray(row * plays, (row + 1) * plays), (ahead[row] ?? 0) / plays, margins);
  return {
    ofStops: new Map(play.lines.inTurn.map(({ stopId }, row) => [stopId, quote(row)])),
    ofNewcomers: newcomers.map((_, index) => quote(play.stops + index)),
  };
}

/** @param seconds of one person, a figure for each play, −1 where they were not reached; sorted in place */
function quoteOf(seconds: Float64Array, ahead: number, margins: Margins): WaitQuote {
  seconds.sort();
  let unreached = 0;
  while (unreached < seconds.length && (seconds[unreached] ?? 0) < 0) unreached += 1;
  const reached = seconds.subarray(unreached);
  const said = {
    ahead: Math.round(ahead),
    notTodayChance: unreached / seconds.length,
    method: 'simulation' as const,
  };
  if (reached.length === 0) return { ...said, p10Minutes: null, p50Minutes: null, p90Minutes: null };
  const p50 = quantileOf(reached, 0.5) / 60;
  const stretched = (share: number, stretch: number, side: number) =>
    p50 + (quantileOf(reached, share) / 60 - p50 + side * (stretch === 1 ? 0 : leastHalfMinutes)) * stretch;
  return {
    ...said,
    p10Minutes: Math.max(0, Math.round(stretched(0.1, margins.below, -1))),
    p50Minutes: Math.round(p50),
    p90Minutes: Math.max(Math.round(p50), Math.round(stretched(0.9, margins.above, 1))),
  };
}
