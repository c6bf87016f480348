import type { DeviceId } from '@motcua/contracts/ids';

const againAfterMs = 10 * 60_000;

/**
 * Watches from how many machines one device's token speaks at the same time. A kiosk that changes its address is moved; one
 * that speaks from two at once has lent its token to somebody. Each process sees the screens on its own wire alone.
 * @param tell of a device that is in two places; at most once in ten minutes
 */
export function watchPlaces(tell: (deviceId: DeviceId) => void) {
  const places = new Map<DeviceId, Map<string, string>>();
  const toldAt = new Map<DeviceId, number>();
  return {
    /** @param nowMs any clock that only goes forward */
    came(deviceId: DeviceId, screen: string, address: string, nowMs: number): void {
      const here = places.get(deviceId) ?? new Map<string, string>();
      places.set(deviceId, here);
      const isElsewhere = [...here.values()].some((other) => other !== address);
      here.set(screen, address);
      const last = toldAt.get(deviceId);
      if (!isElsewhere || (last !== undefined && nowMs - last < againAfterMs)) return;
      toldAt.set(deviceId, nowMs);
      tell(deviceId);
    },
    left(deviceId: DeviceId, screen: string): void {
      const here = places.get(deviceId);
      here?.delete(screen);
      if (here?.size === 0) places.delete(deviceId);
    },
  };
}
