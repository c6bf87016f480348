import type { HallSnapshot } from '@motcua/contracts/hall';
import { useEffect } from 'react';
import { timeAt } from '../words/dates.ts';

const longestPauseMs = 3_000;

/**
 * Opening and closing come by the clock and without a message: asks for the truth again when the wall clock passes
 * an opening, a closing or midnight.
 */
export function useTurnOfHours(hall: HallSnapshot | null, clockAheadMs: number, refresh: () => void): void {
  const timeZone = hall?.shop.timeZone;
  const turns = hall === null ? '' : turnsOf(hall).join();
  useEffect(() => {
    if (timeZone === undefined) return;
    let last = timeAt(Date.now() + clockAheadMs, timeZone);
    let pause: ReturnType<typeof setTimeout> | undefined;
    const watching = setInterval(() => {
      const time = timeAt(Date.now() + clockAheadMs, timeZone);
      if (time === last) return;
      last = time;
      // Not all screens of a hall in the same instant.
      if (turns.split(',').includes(time)) pause = setTimeout(refresh, Math.random() * longestPauseMs);
    }, 1_000);
    return () => {
      clearInterval(watching);
      clearTimeout(pause);
    };
  }, [timeZone, turns, clockAheadMs, refresh]);
}

/** The times of today's wall clock at which something opens or closes, and midnight. */
export function turnsOf({ hoursToday, opening }: Pick<HallSnapshot, 'hoursToday' | 'opening'>): string[] {
  const opens = opening.open ? opening.closesAt : opening.opensAt;
  const all = [
    '00:00',
    ...hoursToday.flatMap((hours) => [hours.opens, hours.closes]),
    ...(opens ? [opens] : []),
  ];
  return [...new Set<string>(all)].toSorted();
}
