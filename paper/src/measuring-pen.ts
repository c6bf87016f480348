import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';

const pen = createCanvas(8, 8).getContext('2d');

/** A pen without paper, for measuring text in a font before the length of the slip is known. */
export function measuringPen(font: string): SKRSContext2D {
  pen.font = font;
  return pen;
}
