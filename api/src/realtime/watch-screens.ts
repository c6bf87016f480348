import type { DeviceId } from '@motcua/contracts/ids';
import type { House } from '../house.ts';
import { tellSilence } from '../shops/tell-silence.ts';

/** Three missed heartbeats: a page that is loaded anew, or a plug pulled and put back, is no dead screen. */
const patienceMs = 6_000;
/** Who did not answer the engine's question has been silent for that long already. */
const longSilentMs = 1_000;

export type ScreenWatch = {
  /** A screen's wire is closed. @param unanswered it did not say so; it just was not there any more */
  gone(deviceId: DeviceId, unanswered: boolean): void;
  back(deviceId: DeviceId): void;
  stop(): void;
};

/**
 * Misses the screens of the hall: one that goes and does not come back within a few heartbeats is told to the desks.
 * @param isHere whether any wire of this screen is open
 */
export function watchScreens(house: House, isHere: (deviceId: DeviceId) => boolean): ScreenWatch {
  const missing = new Map<DeviceId, ReturnType<typeof setTimeout>>();
  let isStopped = false;

  function tell(deviceId: DeviceId, isSilent: boolean): void {
    tellSilence(house, deviceId, isSilent).catch((error) =>
      house.log.warn({ err: error }, 'whether a screen is silent was not told'),
    );
  }
  return {
    gone(deviceId, unanswered) {
      // A house that closes puts everybody out.
      if (isStopped || house.draining()) return;
      clearTimeout(missing.get(deviceId));
      const waiting = setTimeout(
        () => {
          missing.delete(deviceId);
          if (!isHere(deviceId)) tell(deviceId, true);
        },
        unanswered ? longSilentMs : patienceMs,
      );
      missing.set(deviceId, waiting);
    },
    back(deviceId) {
      clearTimeout(missing.get(deviceId));
      missing.delete(deviceId);
      tell(deviceId, false);
    },
    stop() {
      isStopped = true;
      for (const waiting of missing.values()) clearTimeout(waiting);
      missing.clear();
    },
  };
}
