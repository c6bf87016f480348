import type { HallNow } from './hall-now.ts';
import { quantileOf } from './quantile-of.ts';

/** What a house without experience expects: one in twenty does not come, and their counter waits two minutes. */
const guess = { chance: 0.05, seconds: 120, secondsBetween: 30 };
/** Calls, missed ones or gaps that weigh as much as the guess. */
const weightOfGuess = 10;
/** A longer gap between two people is a pause nobody recorded, a longer wait for one who does not come a forgotten one. */
const longestSeconds = 600;

/**
 * Learns how often a called person does not come, how long that takes their counter, and how long a clerk takes from one
 * person to the next. Middles, not means, for times that people forget to end.
 * @param missedSeconds from the call to the miss, for each missed person
 * @param gapSeconds from each finish to the same counter's next call, where somebody was waiting all the while
 */
export function learnCalling(earlier: {
  calls: number;
  missedSeconds: readonly number[];
  gapSeconds: readonly number[];
}): Pick<HallNow, 'noShow' | 'secondsBetween'> {
  const { calls, missedSeconds, gapSeconds } = earlier;
  return {
    noShow: {
      chance: (missedSeconds.length + guess.chance * weightOfGuess) / (calls + weightOfGuess),
      seconds: middleOr(guess.seconds, missedSeconds),
    },
    secondsBetween: middleOr(guess.secondsBetween, gapSeconds),
  };
}

function middleOr(guessed: number, seconds: readonly number[]): number {
  const kept = seconds.filter((one) => one >= 0 && one <= longestSeconds).sort((a, b) => a - b);
  if (kept.length === 0) return guessed;
  return (quantileOf(kept, 0.5) * kept.length + guessed * weightOfGuess) / (kept.length + weightOfGuess);
}
