import type { Bitmap } from '../src/bitmap.ts';
import { bitmapToPng } from '../src/bitmap-to-png.ts';
import { type EscposEvent, joinBands } from './escpos-decoder.ts';

/** `performance.now()` of this process, and the wall clock. */
export type Moment = { monotonicMs: number; at: Date };

/** One piece of paper, as it fell from the knife. */
export type PrintedPage = {
  bitmap: Bitmap;
  /** The most rows that came in one block. */
  tallestBand: number;
  firstByteAt: Moment;
  lastByteAt: Moment;
  png: () => Buffer;
};

/** Gathers what the decoder meets until the knife falls. */
export function pageGatherer(onPage: (page: PrintedPage) => void): (event: EscposEvent) => void {
  let bands: Extract<EscposEvent, { kind: 'band' }>[] = [];
  let firstByteAt: Moment | null = null;
  return (event) => {
    firstByteAt ??= moment();
    if (event.kind === 'initialised') {
      bands = [];
      firstByteAt = moment();
    }
    if (event.kind === 'band') bands.push(event);
    if (event.kind !== 'cut') return;
    const bitmap = joinBands(bands);
    onPage({
      bitmap,
      tallestBand: Math.max(0, ...bands.map(({ rows }) => rows)),
      firstByteAt,
      lastByteAt: moment(),
      png: () => bitmapToPng(bitmap),
    });
    bands = [];
    firstByteAt = null;
  };
}

function moment(): Moment {
  return { monotonicMs: performance.now(), at: new Date() };
}
