import type { HallSnapshot } from '@motcua/contracts/hall';
import type { Live } from '@motcua/ui/connection/use-live.ts';
import { useEffect, useRef } from 'react';
import { untilThree } from './until-three.ts';

const lookAgainMs = 60_000;
const longestPauseMs = 5 * 60_000;

/**
 * Loads the page anew each night at three, each board after its own random pause, so that a browser that runs for months
 * begins each day fresh. Never while the house is out of reach: a page that cannot be loaded is a dark wall.
 */
export function useNightlyReload({ truth, link, clockAheadMs }: Live<HallSnapshot>): void {
  const inTouch = useRef(false);
  inTouch.current = link === 'live';
  const timeZone = truth?.shop.timeZone ?? null;
  useEffect(() => {
    if (timeZone === null) return;
    let waiting: ReturnType<typeof setTimeout>;
    const reload = () => {
      if (inTouch.current) location.reload();
      else waiting = setTimeout(reload, lookAgainMs);
    };
    const pause = untilThree(Date.now() + clockAheadMs, timeZone) + Math.random() * longestPauseMs;
    waiting = setTimeout(reload, pause);
    return () => clearTimeout(waiting);
  }, [timeZone, clockAheadMs]);
}
