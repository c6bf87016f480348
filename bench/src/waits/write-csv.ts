import type { DayRecord } from './day-record.ts';

export const csvColumns = ['arrived', 'called', 'finished', 'sector', 'procedure', 'counter'] as const;

/** Days as the table that outside days come in: ISO instants, nothing where nothing is known. Priority is not part of it. */
export function writeCsv(days: readonly DayRecord[]): string {
  const rows = days.flatMap(({ midnightAt, people }) => {
    const instant = (second: number | null) =>
      second === null ? '' : new Date(Math.round(midnightAt + second * 1_000)).toISOString();
    return people.map((person) =>
      [
        instant(person.arrived),
        instant(person.called),
        instant(person.finished),
        person.sector,
        person.procedure ?? '',
        person.counter ?? '',
      ].join(','),
    );
  });
  return `${[csvColumns.join(','), ...rows].join('\n')}\n`;
}
