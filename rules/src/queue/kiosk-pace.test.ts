import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KioskBucket, kioskBurst, kioskPace } from './kiosk-pace.ts';

/** Touches at these seconds, and which of them gave a number. */
function touch(seconds: readonly number[], perMinute = 20): boolean[] {
  let bucket: KioskBucket | null = null;
  return seconds.map((second) => {
    const paced = kioskPace(bucket, perMinute, second * 1_000);
    bucket = paced.bucket;
    return paced.verdict.ok;
  });
}
const given = (touches: boolean[]) => touches.filter(Boolean).length;

describe('a kiosk gives', () => {
  it('a family of ten their numbers at once', () => {
    expect(given(touch(Array(10).fill(0)))).toBe(10);
  });

  it('ten of two hundred touches of a drumming hand', () => {
    expect(given(touch(Array.from({ length: 200 }, (_, index) => index * 0.01)))).toBe(kioskBurst);
  });

  it('the next person a number three seconds later', () => {
    expect(touch([...Array(10).fill(0), 0, 2.9, 3])).toEqual([...Array(10).fill(true), false, false, true]);
  });

  it('says how long to wait', () => {
    const { verdict } = kioskPace({ left: 0, at: 0 }, 20, 1_000);
    expect(verdict).toEqual({ ok: false, code: 'slow-down', params: { seconds: 2 } });
  });
});

it('never more than the burst and the pace together, and never fewer when people come slowly', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 120 }), (at) => {
      const seconds = [...at].sort((a, b) => a - b);
      const span = (seconds.at(-1) ?? 0) - (seconds[0] ?? 0);
      expect(given(touch(seconds))).toBeLessThanOrEqual(kioskBurst + (span / 60) * 20 + 1e-6);
    }),
  );
  expect(given(touch(Array.from({ length: 100 }, (_, index) => index * 3)))).toBe(100);
});

it('a clock that runs backwards gives nothing away', () => {
  const { bucket } = kioskPace({ left: 0, at: 60_000 }, 20, 0);
  expect(bucket.left).toBe(0);
});
