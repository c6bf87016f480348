const firstMs = 1_000;
const longestMs = 8_000;

/**
 * How long a phone that was cut off waits before it comes back, in milliseconds: longer after each failure, and each at
 * a moment of its own, so that a whole hall does not come at once.
 * @param failed how often it came back in vain since it last heard the house
 * @param chance from 0 up to 1, thrown anew each time
 */
export function pauseBefore(failed: number, chance: number): number {
  return Math.min(longestMs, firstMs * 2 ** Math.min(failed, 16)) * (0.5 + chance);
}
