import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { bitmapToPng } from './bitmap-to-png.ts';
import { threshold } from './threshold.ts';

it('another program reads from the PNG the very dots that were written', async () => {
  const bytes = Uint8Array.from({ length: 3 * 40 }, (_, at) => (at * 73 + 5) & 0xff);
  const bitmap = { widthDots: 24, heightDots: 40, bytes };

  const image = await loadImage(bitmapToPng(bitmap));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);

  expect(threshold(canvas)).toEqual(bitmap);
});
