/** So often a message is tried; with the pauses below, for a little more than a day. */
const triesMost = 6;

/**
 * How long a message that could not be handed over rests before it is tried again, four times as long each time: a server
 * that is down for a minute is asked soon, one that is down for a day is left alone.
 * @param tries how often it was tried in vain, this time with it
 * @returns minutes; null where it is given up
 */
export function tryAgainAfter(tries: number): number | null {
  if (tries >= triesMost) return null;
  return 4 ** (Math.max(1, tries) - 1) * 5;
}
