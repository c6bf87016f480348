/** Passes the same words on once a minute at most: an outage is one line a minute, not thousands. */
export function seldom(say: (error: Error) => void, quietMs = 60_000): (error: Error) => void {
  const lastSaid = new Map<string, number>();
  return (error) => {
    const now = performance.now();
    if (now - (lastSaid.get(error.message) ?? Number.NEGATIVE_INFINITY) < quietMs) return;
    if (lastSaid.size > 100) lastSaid.clear();
    lastSaid.set(error.message, now);
    say(error);
  };
}
