import type { Line } from './line.ts';

const columns = ['', 'figure', 'floor', 'ratio', 'bar', 'holds'];

/** All lines as one table for the terminal. */
export function table(lines: readonly Line[]): string {
  const rows = [columns, ...lines.map(cellsOf)];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, index) => aligned(cell, widths[index] ?? 0, index)).join('  '))
    .join('\n');
}

function cellsOf({ name, figure, unit, floor, ratio, bar, holds }: Line): string[] {
  return [
    name,
    `${short(figure)} ${unit}`,
    floor === null ? '–' : `${short(floor)} ${unit}`,
    ratio === null ? '–' : ratio.toFixed(2),
    bar,
    holds ? 'yes' : 'NO',
  ];
}

/** Figures to the right, words to the left. */
function aligned(cell: string, width: number, index: number): string {
  return index > 0 && index < 4 ? cell.padStart(width) : cell.padEnd(width);
}

function short(figure: number): string {
  if (Number.isInteger(figure)) return String(figure);
  return figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0);
}
