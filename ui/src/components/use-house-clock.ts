import { useEffect, useState } from 'react';

/**
 * The house's time, in milliseconds since 1970, told anew each second.
 * @param aheadMs how far this machine's clock is behind the house's
 */
export function useHouseClock(aheadMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now() + aheadMs);
  useEffect(() => {
    const tell = () => setNowMs(Date.now() + aheadMs);
    tell();
    const ticking = setInterval(tell, 1_000);
    return () => clearInterval(ticking);
  }, [aheadMs]);
  return nowMs;
}
