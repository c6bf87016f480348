import { dotsPerMm } from './dots.ts';
import { fontFamily } from './fonts.ts';
import type { Laid } from './laid.ts';
import { measuringPen } from './measuring-pen.ts';

const labelMm = 18;
/** A capital of Be Vietnam Pro 800 is 0.74 of its size. */
const capital = 0.74;
const border = 4;
const paddingAcross = 16;
const paddingDown = 16;
const space = 8;

/**
 * The number in its plate. Its capitals are 18 mm high; a label too long for the roll (`A-K2-07`, or four letters on
 * 58 mm) is made smaller until it fits on one line, because a broken number is another number.
 */
export function layNumberPlate(label: string, width: number): Laid {
  const wanted = (labelMm * dotsPerMm) / capital;
  const room = width - 2 * (border + paddingAcross);
  const size = Math.floor(Math.min(wanted, (wanted * room) / widthAt(label, wanted)));
  const capitalDots = Math.round(size * capital);
  const plateWidth = Math.min(width, Math.ceil(widthAt(label, size)) + 2 * (border + paddingAcross));
  const plateHeight = capitalDots + 2 * (border + paddingDown);

  return {
    heightDots: plateHeight + 2 * space,
    draw(pen, y) {
      pen.lineWidth = border;
      pen.beginPath();
      pen.roundRect(
        (width - plateWidth) / 2 + border / 2,
        y + space + border / 2,
        plateWidth - border,
        plateHeight - border,
        24,
      );
      pen.stroke();
      pen.font = `${size}px ${fontFamily.number}`;
      pen.textAlign = 'center';
      pen.fillText(label, width / 2, y + space + border + paddingDown + capitalDots);
    },
  };
}

function widthAt(label: string, size: number): number {
  return measuringPen(`${size}px ${fontFamily.number}`).measureText(label).width;
}
