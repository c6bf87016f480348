import type { OpeningInterval } from '@motcua/contracts/shops';

/** Whether two weeks have the same opening hours, in whatever order they are written; null: none of one's own. */
export function isSameWeek(
  one: readonly OpeningInterval[] | null,
  other: readonly OpeningInterval[] | null,
): boolean {
  if (one === null || other === null) return one === other;
  return written(one) === written(other);
}

const written = (hours: readonly OpeningInterval[]) =>
  hours
    .map(({ weekday, opens, closes }) => `${weekday} ${opens} ${closes}`)
    .toSorted()
    .join(', ');
