import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type EscposEvent, escposDecoder, joinBands } from '../testing/escpos-decoder.ts';
import { realTimeQuestions } from '../testing/real-time-questions.ts';
import type { Bitmap } from './bitmap.ts';
import { bandRows, escpos } from './escpos.ts';
import { unmistakable } from './unmistakable.ts';

const anyBitmap = fc
  .record({ columns: fc.integer({ min: 1, max: 72 }), rows: fc.integer({ min: 1, max: 700 }) })
  .chain(({ columns, rows }) =>
    fc
      // Bytes that make trouble are far more frequent here than in a picture.
      .array(
        fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0x10, 0x04, 0x05, 0x14, 1, 0x1b, 0x1d)),
        {
          minLength: 16,
          maxLength: 64,
        },
      )
      .map(
        (pattern): Bitmap => ({
          widthDots: columns * 8,
          heightDots: rows,
          bytes: Uint8Array.from({ length: columns * rows }, (_, at) => pattern[at % pattern.length] ?? 0),
        }),
      ),
  );

it('whatever the picture and however the network cuts it, the printer gets those dots, in bands it can take', () => {
  fc.assert(
    fc.property(anyBitmap, fc.integer({ min: 1, max: 5000 }), (bitmap, piece) => {
      const events = decode(escpos(bitmap), piece);
      const bands = events.filter((event) => event.kind === 'band');

      expect(events.map(({ kind }) => kind).filter((kind) => kind !== 'band')).toEqual([
        'initialised',
        'fed',
        'cut',
      ]);
      expect(bands.every(({ rows }) => rows <= bandRows)).toBe(true);
      expect(joinBands(bands)).toEqual(unmistakable(bitmap));
    }),
    { numRuns: 60 },
  );
});

it('no picture is ever taken for a command in real time', () => {
  fc.assert(
    fc.property(anyBitmap, (bitmap) => {
      const bytes = escpos(bitmap);
      let questions = 0;
      realTimeQuestions(() => questions++)(bytes);

      expect(questions).toBe(0);
      for (const code of [0x04, 0x05, 0x14])
        expect(Buffer.from(unmistakable(bitmap).bytes).includes(Buffer.of(0x10, code))).toBe(false);
    }),
    { numRuns: 60 },
  );
});

it('a picture loses no dot by being made unmistakable, and gains one only beside a lone one', () => {
  fc.assert(
    fc.property(anyBitmap, (bitmap) => {
      const made = unmistakable(bitmap).bytes;
      const changed = [...bitmap.bytes.keys()].filter((at) => made[at] !== bitmap.bytes[at]);

      for (const at of changed) expect([bitmap.bytes[at], made[at]]).toEqual([0x10, 0x18]);
    }),
    { numRuns: 30 },
  );
});

it('the buzzer sounds only when asked', () => {
  const bitmap: Bitmap = { widthDots: 8, heightDots: 1, bytes: Uint8Array.of(255) };

  expect(decode(escpos(bitmap), 99).map(({ kind }) => kind)).not.toContain('beeped');
  expect(decode(escpos(bitmap, { buzzer: true }), 99).map(({ kind }) => kind)).toContain('beeped');
});

it('the bytes are those of the makers’ command table', () => {
  const bitmap: Bitmap = { widthDots: 16, heightDots: 1, bytes: Uint8Array.of(0xaa, 0x55) };

  expect(Buffer.from(escpos(bitmap)).toString('hex')).toBe('1b401d76300002000100aa551b4a181d564200');
});

function decode(bytes: Uint8Array, piece: number): EscposEvent[] {
  const events: EscposEvent[] = [];
  const read = escposDecoder((event) => events.push(event));
  for (let from = 0; from < bytes.length; from += piece) read(bytes.subarray(from, from + piece));
  return events;
}
