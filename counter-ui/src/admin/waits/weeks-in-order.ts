import type { WeekOfQuotes } from '@motcua/contracts/waits';

const weekMs = 7 * 86_400_000;

/** A week with its place on the axis: 0 for the oldest, and a week without quotes leaves its place empty. */
export type PlacedWeek = WeekOfQuotes & { place: number };

/** The weeks from the oldest to the newest, each at its own distance from the first. */
export function weeksInOrder(weeks: readonly WeekOfQuotes[]): PlacedWeek[] {
  const inOrder = weeks.toSorted((a, b) => a.week.localeCompare(b.week));
  const first = Date.parse(inOrder[0]?.week ?? '');
  return inOrder.map((week) => ({ ...week, place: Math.round((Date.parse(week.week) - first) / weekMs) }));
}

/** "16/11": enough below an axis, where the year is plain. */
export function weekInShort(week: string): string {
  const [, month = '', day = ''] = week.split('-');
  return `${day}/${month}`;
}
