import type { Verdict } from '@motcua/contracts/problems';

/** How many numbers a kiosk may still give at once, and when that was counted. Instants in epoch milliseconds. */
export type KioskBucket = { left: number; at: number };

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
  const filled = bucket
    ? Math.min(kioskBurst, bucket.left + (Math.max(0, now - bucket.at) / 60_000) * perMinute)
    : kioskBurst;
  if (filled >= 1) return { verdict: { ok: true }, bucket: { left: filled - 1, at: now } };
  // A hair less than a whole second more is a matter of how machines count, not of waiting.
  const seconds = Math.ceil(((1 - filled) * 60) / perMinute - 1e-6);
  return {
    verdict: { ok: false, code: 'slow-down', params: { seconds } },
    bucket: { left: filled, at: now },
  };
}
