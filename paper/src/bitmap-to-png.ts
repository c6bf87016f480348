import { crc32, deflateSync } from 'node:zlib';
import type { Bitmap } from './bitmap.ts';

/** A bitmap as a one-bit greyscale PNG at 203 dpi, so that a screen or a browser prints it at its true size. */
export function bitmapToPng({ widthDots, heightDots, bytes }: Bitmap): Buffer {
  const stride = widthDots / 8;
  const rows = Buffer.alloc((stride + 1) * heightDots); // each row begins with a byte for its filter: none
  for (let y = 0; y < heightDots; y++)
    for (let x = 0; x < stride; x++) rows[y * (stride + 1) + 1 + x] = ~(bytes[y * stride + x] ?? 0) & 0xff; // PNG's 1 is white

  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.concat([uint32(widthDots), uint32(heightDots), Buffer.from([1, 0, 0, 0, 0])])),
    chunk('pHYs', Buffer.concat([uint32(dotsPerMetre), uint32(dotsPerMetre), Buffer.from([1])])),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const dotsPerMetre = 8000;

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  return Buffer.concat([uint32(content.length), named, uint32(crc32(named))]);
}

function uint32(value: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
}
