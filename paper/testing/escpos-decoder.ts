import type { Bitmap } from '../src/bitmap.ts';

/** What a decoder meets in the bytes, in their order. */
export type EscposEvent =
  | { kind: 'initialised' }
  | { kind: 'band'; widthDots: number; rows: number; bytes: Uint8Array }
  | { kind: 'fed'; dots: number }
  | { kind: 'cut' }
  | { kind: 'beeped' }
  /** A byte that belongs to no command the house sends. */
  | { kind: 'strange'; byte: number };

/**
 * Reads ESC/POS as a printer does: byte by byte, however the network cut them. Knows what the house sends: initialise,
 * raster bands, feeds, cuts, the buzzer, and real-time questions (answered elsewhere, skipped here).
 */
export function escposDecoder(on: (event: EscposEvent) => void): (bytes: Uint8Array) => void {
  let unread: Buffer = Buffer.alloc(0);
  return (bytes) => {
    unread = Buffer.concat([unread, bytes]);
    for (;;) {
      const used = readOne(unread, on);
      if (used === 0) return;
      unread = unread.subarray(used);
    }
  };
}

/** Reads one command; answers how many bytes it took, or 0 where more must arrive first. */
function readOne(bytes: Buffer, on: (event: EscposEvent) => void): number {
  const command = bytes.subarray(0, 2).toString('latin1');
  switch (command) {
    case '\x1b@':
      on({ kind: 'initialised' });
      return 2;
    case '\x1bJ':
      return whole(bytes, 3, () => on({ kind: 'fed', dots: bytes[2] ?? 0 }));
    case '\x1bd':
      return whole(bytes, 3, () => on({ kind: 'fed', dots: (bytes[2] ?? 0) * lineDots }));
    case '\x1bB':
      return whole(bytes, 4, () => on({ kind: 'beeped' }));
    case '\x10\x04':
      return whole(bytes, 3, () => undefined);
    case '\x1dV':
      return whole(bytes, (bytes[2] ?? 0) >= 65 ? 4 : 3, () => on({ kind: 'cut' }));
    case '\x1dv':
      return band(bytes, on);
  }
  if (bytes.length < 2 && (bytes.length === 0 || '\x1b\x1d\x10'.includes(command))) return 0;
  on({ kind: 'strange', byte: bytes[0] ?? 0 });
  return 1;
}

/** A line feed's height at the usual spacing of 1/6 inch. */
const lineDots = 34;

function whole(bytes: Buffer, length: number, act: () => void): number {
  if (bytes.length < length) return 0;
  act();
  return length;
}

function band(bytes: Buffer, on: (event: EscposEvent) => void): number {
  if (bytes.length < 8) return 0;
  const stride = bytes.readUInt16LE(4);
  const rows = bytes.readUInt16LE(6);
  return whole(bytes, 8 + stride * rows, () =>
    on({
      kind: 'band',
      widthDots: stride * 8,
      rows,
      bytes: Uint8Array.from(bytes.subarray(8, 8 + stride * rows)),
    }),
  );
}

/** The paper as it lies after the cut: bands below each other. */
export function joinBands(bands: readonly Extract<EscposEvent, { kind: 'band' }>[]): Bitmap {
  return {
    widthDots: bands[0]?.widthDots ?? 0,
    heightDots: bands.reduce((sum, { rows }) => sum + rows, 0),
    bytes: Uint8Array.from(Buffer.concat(bands.map(({ bytes }) => bytes))),
  };
}
