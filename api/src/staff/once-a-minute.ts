const everyMs = 60_000;
/** More than any house has people and devices; past it the memory starts anew rather than grow. */
const rememberedMax = 10_000;

/**
 * Lets something through at most once a minute per name, in this process. Whether somebody is still there is worth a
 * write a minute, not one on every request; the statement behind it holds the same limit for all processes together.
 */
export function onceAMinute(): (name: string) => boolean {
  const seen = new Map<string, number>();
  return (name) => {
    const now = performance.now();
    const before = seen.get(name);
    if (before !== undefined && now - before < everyMs) return false;
    if (seen.size >= rememberedMax) seen.clear();
    seen.set(name, now);
    return true;
  };
}
