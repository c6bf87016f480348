import type { WaitingStop } from '../queue/queue-now.ts';
import type { Arrivals } from './hall-now.ts';

/**
 * How many people come per hour to each sector in each class, as a mean over earlier days. Whether normal tickets belong
 * among them is the caller's choice: under every policy but `ratio` those of one queue who come later cannot go first.
 * @param came everybody of those days, with the hour of the shop's clock
 * @param days how many days that were, quiet ones included
 */
export function learnArrivals(
  came: readonly {
    sector: string;
    priority: WaitingStop['priority'];
    short?: boolean;
    hour: number;
  }[],
  days: number,
): Arrivals[] {
  const kinds = Map.groupBy(
    came,
    ({ sector, priority, short }) => `${sector} ${short === true} ${priority?.code ?? ''}`,
  );
  return [...kinds.values()].flatMap(([first, ...others]) => {
    if (first === undefined || days <= 0) return [];
    const perHour = Array<number>(24).fill(0);
    for (const { hour } of [first, ...others]) perHour[hour] = (perHour[hour] ?? 0) + 1 / days;
    const { sector, priority, short } = first;
    return [{ sector, priority, short, perHour }];
  });
}
