import type { HourOfQuotes } from '@motcua/contracts/waits';

/** Steps of the shading in minutes: under the first, from it to the second, and so on. */
export const heatSteps = [3, 6, 10, 15] as const;
/** Fewer people than this say little about an hour. */
export const fewPeople = 10;

/** How dark a mean error is drawn, from 0 to the number of steps. */
export const heatOf = (minutes: number): number => heatSteps.filter((step) => minutes >= step).length;

/** The hours of the day from the first with quotes to the last, and for each sector its cell in each of them or null. */
export function heatGrid(cells: readonly HourOfQuotes[]): {
  hours: number[];
  rows: { sector: HourOfQuotes['sector']; cells: (HourOfQuotes | null)[] }[];
} {
  if (cells.length === 0) return { hours: [], rows: [] };
  const known = cells.map(({ hour }) => hour);
  const first = Math.min(...known);
  const hours = Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
  return {
    hours,
    rows: [...Map.groupBy(cells, ({ sector }) => sector)].map(([sector, own]) => ({
      sector,
      cells: hours.map((hour) => own.find((cell) => cell.hour === hour) ?? null),
    })),
  };
}
