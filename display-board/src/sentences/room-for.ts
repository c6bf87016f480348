import type { Language } from '@motcua/contracts/languages';

/**
 * How many letters stand at the foot at once: two lines on a wide wall, fewer beside the card for phones, three on an
 * upright one. Measured with the widest sentences in use; Khmer stands higher and has a line less.
 */
export function roomFor(upright: boolean, narrow: boolean, zoomPercent: number): Record<Language, number> {
  const usual = upright
    ? { vi: 88, km: 46, en: 88 }
    : narrow
      ? { vi: 66, km: 54, en: 66 }
      : { vi: 112, km: 92, en: 112 };
  const larger = Math.max(1, zoomPercent / 100);
  return { vi: usual.vi / larger, km: usual.km / larger, en: usual.en / larger };
}
