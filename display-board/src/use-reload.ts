import type { HallSnapshot } from '@motcua/contracts/hall';
import type { Live } from '@motcua/ui/connection/use-live.ts';
import { useEffect } from 'react';

const longestPauseMs = 20_000;

/** Loads the newer build once nobody is being called, each board after its own random pause. */
export function useReload({ newBuild, truth }: Pick<Live<HallSnapshot>, 'newBuild' | 'truth'>): void {
  const calling = truth?.counters.some(({ state }) => state === 'calling') ?? false;
  useEffect(() => {
    if (!newBuild || calling) return;
    const waiting = setTimeout(() => location.reload(), Math.random() * longestPauseMs);
    return () => clearTimeout(waiting);
  }, [newBuild, calling]);
}
