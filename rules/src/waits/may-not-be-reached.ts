import type { WaitQuote } from '@motcua/contracts/waits';

/** From one in five on, whoever takes a number is told before that they may not be reached today. */
const doubtfulFrom = 0.2;

/** Whether a person has to be told that the day may end before their turn. */
export function mayNotBeReached({ notTodayChance }: Pick<WaitQuote, 'notTodayChance'>): boolean {
  return notTodayChance >= doubtfulFrom;
}
