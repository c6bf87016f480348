import type { Compared } from './compare-methods.ts';

const columns = [
  ['mean error', 'min'],
  ['bias', 'min'],
  ['P90 error', 'min'],
  ['short by > 10 min', '%'],
  ['10–90 % covers', '%'],
  ['width', 'min'],
] as const;

/** The methods side by side, for the terminal. Only a range can cover anything. */
export function methodsTable(compared: Compared): string {
  const rows = compared.map(({ method, score }) => {
    const isRange = (score.meanWidthMinutes ?? 0) > 0;
    return [
      method,
      figure(score.meanErrorMinutes),
      figure(score.biasMinutes),
      figure(score.p90ErrorMinutes),
      figure(percent(score.muchTooShort)),
      isRange ? figure(percent(score.coverage)) : '–',
      isRange ? figure(score.meanWidthMinutes) : '–',
    ];
  });
  const table = [['method', ...columns.map(([name, unit]) => `${name}, ${unit}`)], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

const figure = (value: number | null) => (value === null ? '–' : value.toFixed(1));
const percent = (share: number | null) => (share === null ? null : share * 100);
