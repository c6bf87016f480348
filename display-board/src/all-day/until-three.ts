const dayMs = 24 * 60 * 60_000;
const threeMs = 3 * 60 * 60_000;

/**
 * Milliseconds until it is next three in the night on the wall of the shop.
 * @param now epoch milliseconds on the house's clock
 */
export function untilThree(now: number, timeZone: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
    .format(now)
    .split(':')
    .map(Number);
  const intoDay = (((hours % 24) * 60 + minutes) * 60 + seconds) * 1_000 + (now % 1_000);
  return intoDay < threeMs ? threeMs - intoDay : dayMs - intoDay + threeMs;
}
