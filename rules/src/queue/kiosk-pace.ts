import type { Verdict } from '@motcua/contracts/problems';
import { type Bucket, drawToken } from './token-bucket.ts';

/** How many numbers a kiosk may still give at once, and when that was counted. Instants in epoch milliseconds. */
export type KioskBucket = Bucket;

/** As many people may come through the door together and take their numbers one after the other. */
export const kioskBurst = 10;

/**
 * May this kiosk give one more number now? A hand that drums on the screen empties the bucket; it fills again with time, so
 * that whoever comes next waits seconds. A token bucket: `perMinute` numbers in the long run, never more than the burst at
 * once.
 * @returns the verdict, and the bucket as it is afterwards; refused with the seconds until the next number
 */
export function kioskPace(
  bucket: KioskBucket | null,
  perMinute: number,
  now: number,
): { verdict: Verdict; bucket: KioskBucket } {
  return drawToken(bucket, { burst: kioskBurst, perMinute }, now);
}
