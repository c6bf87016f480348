import type { SlipBlock } from '@motcua/rules/slips/slip';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { create, type QRCode } from 'qrcode';
import { dotsPerMm } from './dots.ts';
import type { Laid } from './laid.ts';
import { layText } from './lay-text.ts';

const qrMm = 30;
/** Half a millimetre: smaller modules run together on a worn head. */
const smallestModule = 4;
/** ISO/IEC 18004 asks for four modules of white on every side; phones refuse a code without them. */
const quietModules = 4;
const rightMargin = 8;

/**
 * A code to scan, about 30 mm, error correction M, with its quiet zone, and its captions beside it, or below it where
 * the roll is too narrow. Throws a RangeError where the content is too long for the roll.
 */
export function layQr({ content, captions }: Extract<SlipBlock, { kind: 'qr' }>, width: number): Laid {
  const code = create(content, { errorCorrectionLevel: 'M' });
  const modules = code.modules.size + 2 * quietModules;
  const module = Math.max(smallestModule, Math.floor((qrMm * dotsPerMm) / code.modules.size));
  const side = module * modules;
  if (side > width) throw new RangeError(`a code of ${content.length} characters is too wide for this paper`);

  const room = width - side;
  const beside = room >= 240;
  const words = captions.map((caption) =>
    beside
      ? layText(
          { kind: 'text', parts: [caption], weight: 'regular', align: 'left' },
          room - rightMargin,
          side,
        )
      : layText({ kind: 'text', parts: [caption], weight: 'regular', align: 'centre' }, width),
  );
  const wordsHeight = words.reduce((sum, { heightDots }) => sum + heightDots, 0);

  return {
    heightDots: beside ? Math.max(side, wordsHeight) : side + wordsHeight,
    draw(pen, y) {
      drawModules(pen, code, module, beside ? 0 : Math.floor(room / 2), y);
      let top = beside ? y + Math.max(0, Math.floor((side - wordsHeight) / 2)) : y + side;
      for (const { heightDots, draw } of words) {
        draw(pen, top);
        top += heightDots;
      }
    },
  };
}

function drawModules(pen: SKRSContext2D, { modules }: QRCode, module: number, x: number, y: number): void {
  const quiet = quietModules * module;
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column))
        pen.fillRect(x + quiet + column * module, y + quiet + row * module, module, module);
}
