import type { HallSnapshot } from '@motcua/contracts/hall';

/** A board is awake so many minutes before the doors open: people already stand before them. */
const wakesBeforeMinutes = 10;

/**
 * Whether a board rests: the shop is closed for longer, and nobody is at a counter. At noon it stays awake, because
 * people sit in the hall and ask when it goes on.
 * @param now the shop's wall calendar and clock
 */
export function isResting(
  restsWhenClosed: boolean,
  { opening, counters }: Pick<HallSnapshot, 'opening' | 'counters'>,
  now: { day: string; time: string },
): boolean {
  if (!restsWhenClosed || opening.open || opening.reason === 'lunch') return false;
  if (counters.some(({ label }) => label !== null)) return false;
  if (opening.opensOn !== now.day || opening.opensAt === null) return true;
  return minutesOf(opening.opensAt) - minutesOf(now.time) > wakesBeforeMinutes;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
