import type { Bitmap } from './bitmap.ts';
import { unmistakable } from './unmistakable.ts';

/** Rows per raster block. Cheap printers lose the end of a slip that comes as one block. */
export const bandRows = 256;

export type EscposOptions = {
  /** Beeps once after the cut, on printers that have a buzzer. */
  buzzer?: boolean;
};

/**
 * A bitmap as the bytes an ESC/POS printer takes: initialise, raster bands (`GS v 0`), a short feed, feed to the knife
 * and cut (`GS V 66`). Never text: the commonest cheap printers have no code page with all Vietnamese letters, and none
 * has Khmer.
 */
export function escpos(bitmap: Bitmap, { buzzer = false }: EscposOptions = {}): Uint8Array {
  const { widthDots, heightDots, bytes } = unmistakable(bitmap);
  const stride = widthDots / 8;
  const commands: Uint8Array[] = [Uint8Array.of(ESC, 0x40)];
  for (let row = 0; row < heightDots; row += bandRows) {
    const rows = Math.min(bandRows, heightDots - row);
    commands.push(Uint8Array.of(GS, 0x76, 0x30, 0, stride & 0xff, stride >> 8, rows & 0xff, rows >> 8));
    commands.push(bytes.subarray(row * stride, (row + rows) * stride));
  }
  commands.push(Uint8Array.of(ESC, 0x4a, 24)); // 3 mm of white below the last line
  commands.push(Uint8Array.of(GS, 0x56, 66, 0));
  if (buzzer) commands.push(Uint8Array.of(ESC, 0x42, 1, 3));
  return Buffer.concat(commands);
}

const ESC = 0x1b;
const GS = 0x1d;
