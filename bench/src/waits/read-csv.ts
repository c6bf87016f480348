import type { Person } from './day-record.ts';
import { localSecond } from './local-second.ts';
import { csvColumns } from './write-csv.ts';

export type ReadRow = Person & { midnightAt: number };
export type BadRow = { line: number; why: string };

type Column = (typeof csvColumns)[number];

/**
 * Reads the table of outside days: a header naming the columns in any order (further ones are passed over), then a row
 * for each person. A row that cannot be used is reported with its line and why, and the others are still read. Somebody
 * who was called but has no finish counts as one who did not come.
 */
export function readCsv(text: string): { rows: ReadRow[]; bad: BadRow[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = cellsOf(lines[0] ?? '').map((name) => name.trim().toLowerCase());
  const missing = csvColumns.filter((column) => !header.includes(column));
  if (missing.length > 0) return { rows: [], bad: [{ line: 1, why: `no column ${missing.join(', ')}` }] };
  const rows: ReadRow[] = [];
  const bad: BadRow[] = [];
  for (const [index, text] of lines.entries()) {
    if (index === 0 || text.trim() === '') continue;
    const cells = cellsOf(text);
    const row = personOf((column) => cells[header.indexOf(column)]?.trim() ?? '', index + 1);
    if (typeof row === 'string') bad.push({ line: index + 1, why: row });
    else rows.push(row);
  }
  return { rows, bad };
}

function personOf(cell: (column: Column) => string, line: number): ReadRow | string {
  const [arrived, called, finished] = (['arrived', 'called', 'finished'] as const).map((column) => {
    const written = cell(column);
    if (written === '') return null;
    const instant = isoInstant.test(written) ? Date.parse(written) : Number.NaN;
    return Number.isNaN(instant) ? `${column} "${written}" is no ISO instant` : instant;
  });
  if (typeof arrived === 'string') return arrived;
  if (typeof called === 'string') return called;
  if (typeof finished === 'string') return finished;
  if (arrived === undefined || arrived === null) return 'arrived is empty';
  if (cell('sector') === '') return 'sector is empty';
  const { midnightAt, second } = localSecond(arrived);
  const secondOf = (instant: number | null | undefined) =>
    instant === null || instant === undefined ? null : (instant - midnightAt) / 1_000;
  const [calledSecond, finishedSecond] = [secondOf(called), secondOf(finished)];
  if (calledSecond === null && finishedSecond !== null) return 'finished without having been called';
  if (calledSecond !== null && calledSecond < second) return 'called before arriving';
  if (calledSecond !== null && calledSecond >= 86_400) return 'called on another day than the arrival';
  if (calledSecond !== null && finishedSecond !== null && finishedSecond < calledSecond)
    return 'finished before being called';
  if (calledSecond !== null && cell('counter') === '') return 'called, but counter is empty';
  return {
    midnightAt,
    id: `line-${line}`,
    sector: cell('sector'),
    procedure: cell('procedure') || null,
    priority: null,
    arrived: second,
    called: calledSecond,
    counter: cell('counter') || null,
    finished: finishedSecond,
    // When they were given up is not in the table: the usual two minutes.
    missed: calledSecond !== null && finishedSecond === null ? calledSecond + 120 : null,
  };
}

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** A line's cells; a cell in quotes may hold commas, and a doubled quote stands for one. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
