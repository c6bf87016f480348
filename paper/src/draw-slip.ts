import type { Slip, SlipBlock } from '@motcua/rules/slips/slip';
import { createCanvas } from '@napi-rs/canvas';
import type { Bitmap } from './bitmap.ts';
import { dotsAcross } from './dots.ts';
import type { Laid } from './laid.ts';
import { layBlackBars } from './lay-black-bars.ts';
import { layNumberPlate } from './lay-number-plate.ts';
import { layQr } from './lay-qr.ts';
import { layRuler } from './lay-ruler.ts';
import { layText } from './lay-text.ts';
import { threshold } from './threshold.ts';

/** White above and below, so that a hat on the first capital and the last descender are not cut. */
const marginDots = 12;

/**
 * Draws a slip as a thermal printer prints it: 576 dots wide on an 80 mm roll, 384 on a 58 mm one, black and white only.
 * Throws a RangeError where a code to scan is too long for the roll.
 */
export function drawSlip(slip: Slip): Bitmap {
  const width = dotsAcross[slip.paperMm];
  const laid = slip.blocks.map((block) => lay(block, width));
  const height = laid.reduce((sum, { heightDots }) => sum + heightDots, 2 * marginDots);

  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = 'black';
  pen.strokeStyle = 'black';
  let y = marginDots;
  for (const { heightDots, draw } of laid) {
    draw(pen, y);
    y += heightDots;
  }
  return threshold(canvas);
}

function lay(block: SlipBlock, width: number): Laid {
  switch (block.kind) {
    case 'text':
      return layText(block, width);
    case 'number-plate':
      return layNumberPlate(block.label, width);
    case 'black-bars':
      return layBlackBars(block.bars, width);
    case 'qr':
      return layQr(block, width);
    case 'rule':
      return { heightDots: 18, draw: (pen, y) => pen.fillRect(0, y + 8, width, 2) };
    case 'gap':
      return { heightDots: block.dots, draw: () => undefined };
    case 'ruler':
      return layRuler(width);
  }
}
