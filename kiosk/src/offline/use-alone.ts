import type { Live } from '@motcua/ui/connection/use-live.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KioskTruth } from '../hall/kiosk-truth.ts';
import type { Alone, AloneState } from './alone.ts';
import { hallAlone } from './hall-alone.ts';

export type AloneHere = {
  /** The house cannot be heard now. */
  isAlone: boolean;
  state: AloneState | null;
  /** Null until it is loaded, and where the disk keeps nothing. */
  life: Alone | null;
  /** When the house was last heard, epoch milliseconds on its own clock. */
  lastHeard: () => number;
};

/**
 * The kiosk's life without a house, fetched right after the first paint: when the line is cut, it must be here already.
 * Gives back the truth to show, which while alone is what was last heard, without what can no longer be true.
 */
export function useAlone(
  deviceToken: string | null,
  live: Live<KioskTruth>,
): { here: AloneHere; live: Live<KioskTruth> } {
  const [life, setLife] = useState<Alone | null>(null);
  const [state, setState] = useState<AloneState | null>(null);
  const heardAt = useRef<number | null>(null);
  const { truth, link, clockAheadMs } = live;

  useEffect(() => {
    if (deviceToken === null) return;
    let gone = false;
    let begun: Alone | null = null;
    const begin = async () => {
      const { startAlone } = await import('./start-alone.ts');
      begun = await startAlone(deviceToken, (told) => !gone && setState(told));
      if (gone) begun.stop();
      else setLife(begun);
    };
    // A disk that keeps nothing leaves a kiosk that gives no numbers by itself.
    begin().catch(() => undefined);
    return () => {
      gone = true;
      begun?.stop();
      setLife(null);
    };
  }, [deviceToken]);

  useEffect(() => {
    if (truth !== null && link === 'live') void life?.heard(truth, clockAheadMs).catch(() => undefined);
  }, [life, truth, link, clockAheadMs]);

  useEffect(() => {
    if (link !== 'live') return;
    const hear = () => {
      heardAt.current = Date.now() + clockAheadMs;
    };
    hear();
    const hearing = setInterval(hear, 1_000);
    return () => clearInterval(hearing);
  }, [link, clockAheadMs]);

  const isAlone = link === 'offline' || link === 'stale';
  const kept = state?.kept ?? null;
  const base = truth ?? kept?.truth ?? null;
  const aloneTruth = useMemo(() => base && hallAlone(base), [base]);
  const shown = isAlone
    ? {
        ...live,
        truth: aloneTruth,
        clockAheadMs: truth ? clockAheadMs : (kept?.clockAheadMs ?? clockAheadMs),
      }
    : live;
  const here = useMemo<AloneHere>(
    () => ({
      isAlone,
      state,
      life,
      lastHeard: () => heardAt.current ?? Date.parse(kept?.truth.now ?? new Date().toISOString()),
    }),
    [isAlone, state, life, kept],
  );
  return { here, live: shown };
}
