import type { HallSnapshot } from '@motcua/contracts/hall';
import type { Live } from '@motcua/ui/connection/use-live.ts';
import { useEffect } from 'react';
import { shiftAt, shiftEveryMs } from './shift-at.ts';
import { useNightlyReload } from './use-nightly-reload.ts';

/** What a screen needs that is never switched off: it is loaded anew at night, does not burn in and does not go to sleep. */
export function useAllDay(live: Live<HallSnapshot>): void {
  useNightlyReload(live);
  useEffect(() => {
    let step = 0;
    const shifting = setInterval(() => {
      step += 1;
      const [right, down] = shiftAt(step);
      const picture = document.getElementById('screen');
      if (picture) picture.style.translate = `${right}px ${down}px`;
    }, shiftEveryMs);
    return () => clearInterval(shifting);
  }, []);
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    // Refused on plain http or by the system: then the machine's own settings keep it awake.
    const hold = () => {
      if (document.visibilityState === 'visible')
        navigator.wakeLock?.request('screen').then(
          (held) => {
            lock = held;
          },
          () => undefined,
        );
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      document.removeEventListener('visibilitychange', hold);
      lock?.release().catch(() => undefined);
    };
  }, []);
}
