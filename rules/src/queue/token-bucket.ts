import type { Verdict } from '@motcua/contracts/problems';

/** How much may still be drawn at once, and when that was counted. Instants in milliseconds. */
export type Bucket = { left: number; at: number };
/** `perMinute` in the long run, never more than the burst at once. */
export type Pace = { burst: number; perMinute: number };

/**
 * Draws one token. The bucket fills again with time, so that whoever is refused waits seconds and not for ever.
 * @returns the verdict, and the bucket as it is afterwards; refused with the seconds until the next token
 */
export function drawToken(
  bucket: Bucket | null,
  { burst, perMinute }: Pace,
  now: number,
): { verdict: Verdict; bucket: Bucket } {
  const filled = filledTo(bucket, { burst, perMinute }, now);
  if (filled >= 1) return { verdict: { ok: true }, bucket: { left: filled - 1, at: now } };
  // A hair less than a whole second more is a matter of how machines count, not of waiting.
  const seconds = Math.ceil(((1 - filled) * 60) / perMinute - 1e-6);
  return {
    verdict: { ok: false, code: 'slow-down', params: { seconds } },
    bucket: { left: filled, at: now },
  };
}

/** What is in the bucket by now; one that nobody has drawn from is full. */
export function filledTo(bucket: Bucket | null, { burst, perMinute }: Pace, now: number): number {
  if (!bucket) return burst;
  return Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) / 60_000) * perMinute);
}
