import jsQr from 'jsqr';
import type { Bitmap } from '../src/bitmap.ts';

/** What a phone's camera would read from the paper, or null where it finds no code. */
export function readQr({ widthDots, heightDots, bytes }: Bitmap): string | null {
  const pixels = new Uint8ClampedArray(widthDots * heightDots * 4).fill(255);
  for (let dot = 0; dot < widthDots * heightDots; dot++)
    if (((bytes[dot >> 3] ?? 0) >> (7 - (dot & 7))) & 1) pixels.fill(0, dot * 4, dot * 4 + 3);
  return jsQr.default(pixels, widthDots, heightDots)?.data ?? null;
}
