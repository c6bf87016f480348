/** What stands on a board. */
export type Parts = { counters: boolean; waiting: boolean; sentences: boolean; lastCalls: number };

/**
 * Which parts have room when letters are drawn larger: a wall must be read whole, nothing scrolls. Past the usual size
 * the newest and the last calls stay; far past it they alone.
 * @param hasCard the card for phones needs room of its own on an upright wall
 */
export function partsAt(zoomPercent: number, upright: boolean, hasCard: boolean): Parts {
  if (zoomPercent <= 100)
    return { counters: true, waiting: true, sentences: true, lastCalls: upright && hasCard ? 4 : 5 };
  if (upright) return { counters: false, waiting: false, sentences: zoomPercent <= 160, lastCalls: 5 };
  return {
    counters: false,
    waiting: false,
    sentences: zoomPercent <= 160,
    lastCalls: zoomPercent <= 130 ? 5 : 4,
  };
}
