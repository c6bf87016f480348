import type { Bitmap } from './bitmap.ts';

const DLE = 0x10;
/** What may follow DLE to make a real-time command: EOT (status), ENQ (recover), DC4 (power off, drop the buffer). */
const realTime = new Set([0x04, 0x05, 0x14]);

/**
 * Printers look for real-time commands in every byte as it arrives, inside pictures too: a picture that happens to hold
 * DLE EOT 1 is answered with a status byte nobody asked for, and the next question then gets the wrong answer. One more
 * black dot beside the one that makes the DLE breaks the sequence, and no eye can see it.
 */
export function unmistakable(bitmap: Bitmap): Bitmap {
  const bytes = Uint8Array.from(bitmap.bytes);
  for (let at = 0; at + 1 < bytes.length; at++)
    if (bytes[at] === DLE && realTime.has(bytes[at + 1] ?? 0)) bytes[at] = DLE | 0x08;
  return { ...bitmap, bytes };
}
