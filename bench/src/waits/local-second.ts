const dayMs = 86_400_000;
/** Vietnam's wall clock, all year round. */
const zoneMs = 7 * 3_600_000;

/** An instant as the shop's day and the second of it. */
export function localSecond(instantMs: number): { midnightAt: number; second: number } {
  const midnightAt = Math.floor((instantMs + zoneMs) / dayMs) * dayMs - zoneMs;
  return { midnightAt, second: (instantMs - midnightAt) / 1_000 };
}
