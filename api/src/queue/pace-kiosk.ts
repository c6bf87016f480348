import type { DeviceId } from '@motcua/contracts/ids';
import { type KioskBucket, kioskPace } from '@motcua/rules/queue/kiosk-pace';
import type { House } from '../house.ts';
import { insist } from '../refusal.ts';
import type { HallDevice } from '../staff/asker.ts';

const buckets = new WeakMap<House, Map<DeviceId, KioskBucket>>();

/**
 * Slows a kiosk down whose screen somebody drums on; every other kiosk goes on as before. Each process counts on its own,
 * on the machine's clock that only goes forward.
 * @throws Refusal `slow-down` with the seconds to wait
 */
export function paceKiosk(house: House, kiosk: HallDevice): void {
  if (kiosk.ticketsPerMinute === null) return;
  const own = buckets.get(house) ?? new Map<DeviceId, KioskBucket>();
  buckets.set(house, own);
  const { verdict, bucket } = kioskPace(
    own.get(kiosk.deviceId) ?? null,
    kiosk.ticketsPerMinute,
    performance.now(),
  );
  own.set(kiosk.deviceId, bucket);
  insist(verdict);
}
