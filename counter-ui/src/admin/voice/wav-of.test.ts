import { expect, it } from 'vitest';
import { wavOf } from './wav-of.ts';

it('a sound is written as 16-bit PCM with one channel, and what is too loud is kept within it', async () => {
  const file = wavOf(Float32Array.of(0, 0.5, -1, 2), 24_000);
  const view = new DataView(await file.arrayBuffer());
  const text = (at: number, length: number) =>
    String.fromCharCode(...new Uint8Array(view.buffer, at, length));

  expect([text(0, 4), text(8, 8), text(36, 4)]).toEqual(['RIFF', 'WAVEfmt ', 'data']);
  expect([view.getUint16(20, true), view.getUint16(22, true), view.getUint16(34, true)]).toEqual([1, 1, 16]);
  expect([view.getUint32(24, true), view.getUint32(40, true), file.size]).toEqual([24_000, 8, 52]);
  expect([0, 1, 2, 3].map((at) => view.getInt16(44 + 2 * at, true))).toEqual([0, 16_384, -32_767, 32_767]);
});
