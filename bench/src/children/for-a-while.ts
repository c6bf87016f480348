export type Pace = { connections: number; warmSeconds: number; seconds: number };

/**
 * Does the same thing again and again on so many connections at once. What is done while everything is still warming up
 * does not count.
 * @param once does it on this connection; false ends that connection's work
 * @returns how often it was done per second
 */
export async function forAWhile(
  { connections, warmSeconds, seconds }: Pace,
  once: (connection: number) => Promise<boolean>,
): Promise<{ done: number; perSecond: number }> {
  const countFrom = performance.now() + warmSeconds * 1_000;
  const countUntil = countFrom + seconds * 1_000;
  let done = 0;
  let lastAt = countFrom;
  async function keepOn(connection: number): Promise<void> {
    while (performance.now() < countUntil) {
      if (!(await once(connection))) return;
      const at = performance.now();
      if (at < countFrom || at > countUntil) continue;
      done += 1;
      lastAt = at;
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, connection) => keepOn(connection)));
  return { done, perSecond: (done / (lastAt - countFrom)) * 1_000 };
}
