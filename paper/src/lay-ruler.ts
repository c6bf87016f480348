import { dotsPerMm } from './dots.ts';
import { fontFamily } from './fonts.ts';
import type { Laid } from './laid.ts';

/** A measure in millimetres across the whole roll: held against a real ruler it shows whether the printer scales. */
export function layRuler(width: number): Laid {
  return {
    heightDots: 96,
    draw(pen, y) {
      pen.fillRect(0, y + 4, width, 2);
      pen.font = `24px ${fontFamily.regular}`;
      pen.textAlign = 'center';
      for (let mm = 0; mm * dotsPerMm < width; mm++) {
        const tick = mm % 10 === 0 ? 36 : mm % 5 === 0 ? 24 : 14;
        pen.fillRect(mm * dotsPerMm, y + 4, 2, tick);
        if (mm % 10 === 0 && mm > 0) pen.fillText(String(mm), mm * dotsPerMm, y + 70);
      }
    },
  };
}
