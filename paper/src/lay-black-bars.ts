import { fontFamily } from './fonts.ts';
import type { Laid } from './laid.ts';
import { measuringPen } from './measuring-pen.ts';

const font = `40px ${fontFamily.strong}`;
const barHeight = 60;
const space = 8;
const padding = 22;
const between = 20;

/** White words on small black bars, side by side. Small, because large solids overheat the head and print grey. */
export function layBlackBars(bars: readonly string[], width: number): Laid {
  const pen = measuringPen(font);
  const rows = rowsThatFit(
    bars.map((text) => ({ text, across: Math.ceil(pen.measureText(text).width) + 2 * padding })),
    width,
  );
  return {
    heightDots: rows.length * (barHeight + 2 * space),
    draw(onto, y) {
      onto.font = font;
      onto.textAlign = 'center';
      rows.forEach((row, at) => {
        const top = y + space + at * (barHeight + 2 * space);
        let x = Math.round((width - rowWidth(row)) / 2);
        for (const { text, across } of row) {
          onto.fillStyle = 'black';
          onto.fillRect(x, top, across, barHeight);
          onto.fillStyle = 'white';
          onto.fillText(text, x + across / 2, top + 47);
          x += across + between;
        }
      });
      onto.fillStyle = 'black';
    },
  };
}

type Bar = { text: string; across: number };

function rowsThatFit(bars: readonly Bar[], width: number): Bar[][] {
  const rows: Bar[][] = [];
  for (const bar of bars) {
    const row = rows.at(-1);
    if (row && rowWidth([...row, bar]) <= width) row.push(bar);
    else rows.push([bar]);
  }
  return rows;
}

function rowWidth(row: readonly Bar[]): number {
  return row.reduce((sum, { across }) => sum + across, (row.length - 1) * between);
}
