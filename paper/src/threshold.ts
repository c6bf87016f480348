import type { Canvas } from '@napi-rs/canvas';
import type { Bitmap } from './bitmap.ts';

/** Half-covered dots at the edge of a letter count as black when darker than this; a thermal head knows no grey. */
const darkerThan = 140;

/** A drawing in black on white made dots. */
export function threshold(canvas: Canvas): Bitmap {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const bytes = new Uint8Array((width / 8) * height);
  let pixel = 1; // the green of each RGBA pixel; black on white has all three alike
  for (let at = 0; at < bytes.length; at++) {
    let eight = 0;
    for (let bit = 0; bit < 8; bit++) {
      eight = (eight << 1) | ((data[pixel] ?? 255) < darkerThan ? 1 : 0);
      pixel += 4;
    }
    bytes[at] = eight;
  }
  return { widthDots: width, heightDots: height, bytes };
}
