import type { SlipBlock } from '@motcua/rules/slips/slip';
import { fontFamily } from './fonts.ts';
import type { Laid } from './laid.ts';
import { measuringPen } from './measuring-pen.ts';
import { wrapText } from './wrap-text.ts';

/** Be Vietnam Pro's x is 0.54 of its size: 38 makes it 20 dots (2.5 mm) high, legible without glasses at arm's length. */
export const textSize = 38;

const khmer = /\p{Script=Khmer}/u;
/** A capital with a hat or breve and a tone on it: Ấ, Ằ, Ổ. */
const tallCapital = /[AEO][\u0302\u0306\u0323]*[\u0300\u0301\u0303\u0309]/;

type Line = { text: string; heightDots: number; baselineDots: number };

/** Lines of text. Khmer stacks vowels and feet, and gets more room between lines. */
export function layText(block: Extract<SlipBlock, { kind: 'text' }>, width: number, left = 0): Laid {
  const font = `${textSize}px ${fontFamily[block.weight]}`;
  const pen = measuringPen(font);
  const lines = wrapText(block.parts, width, (text) => pen.measureText(text).width).map(lineOf);

  return {
    heightDots: lines.reduce((sum, { heightDots }) => sum + heightDots, 0),
    draw(onto, y) {
      onto.font = font;
      onto.textAlign = block.align === 'centre' ? 'center' : 'left';
      const x = left + (block.align === 'centre' ? width / 2 : 0);
      let top = y;
      for (const { text, heightDots, baselineDots } of lines) {
        onto.fillText(text, x, top + baselineDots);
        top += heightDots;
      }
    },
  };
}

function lineOf(text: string): Line {
  if (khmer.test(text)) return { text, heightDots: 56, baselineDots: 37 };
  if (tallCapital.test(text.normalize('NFD'))) return { text, heightDots: 55, baselineDots: 45 };
  return { text, heightDots: 48, baselineDots: 38 };
}
