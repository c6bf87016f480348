import { useEffect, useState } from 'react';
import { dayAt } from '../words/dates.ts';

/**
 * The wall calendar's day in the shop, `2026-11-27`; redraws only when it changes.
 * @param aheadMs how far this machine's clock is behind the house's
 */
export function useToday(aheadMs: number, timeZone: string): string {
  const [today, setToday] = useState(() => dayAt(Date.now() + aheadMs, timeZone));
  useEffect(() => {
    const tell = () => setToday(dayAt(Date.now() + aheadMs, timeZone));
    tell();
    const ticking = setInterval(tell, 1_000);
    return () => clearInterval(ticking);
  }, [aheadMs, timeZone]);
  return today;
}
