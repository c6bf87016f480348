/**
 * The place in the queue of people who took their number while the house was out of reach: the moment the kiosk says, but
 * no earlier than the outage began and no later than now. A kiosk's clock may be wrong; nobody gets ahead of those who
 * were there before the line was cut. Among themselves they keep the order in which the kiosk counted them.
 * @param claims in the order of their numbers; instants in epoch milliseconds
 * @returns as many instants, never falling
 */
export function mergedAt(
  claims: readonly { claimedAt: number }[],
  outage: { since: number; now: number },
): number[] {
  const since = Math.min(outage.since, outage.now);
  let last = since;
  return claims.map(({ claimedAt }) => {
    last = Math.min(Math.max(claimedAt, last), outage.now);
    return last;
  });
}
