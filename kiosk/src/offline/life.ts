import type { LocalDate } from '@motcua/contracts/dates';
import { type MayGoOn, maySeriesGoOn } from '@motcua/rules/queue/may-series-go-on';
import { dayAt } from '@motcua/ui/words/dates.ts';
import type { Shelf, Store } from './store.ts';

/** This start of the page: what its disk held when it began, and what the house has confirmed since. */
export type Life = {
  startedAt: number;
  lastSignAt: number | null;
  isConfirmed: boolean;
  /** How far the house's clock is ahead of this machine's, in milliseconds, as last known. */
  clockAheadMs: number;
  timeZone: string;
};

/** As many as `offlineMax` in contracts, which would bring zod into the browser. */
const mostInOneOutage = 60;

export async function beginLife(store: Store): Promise<Life> {
  return store.inOneGo(async (shelf) => {
    const known = await shelf.find('truth');
    const clockAheadMs = known?.clockAheadMs ?? 0;
    return {
      startedAt: Date.now() + clockAheadMs,
      lastSignAt: (await shelf.find('sign')) ?? null,
      isConfirmed: false,
      clockAheadMs,
      timeZone: known?.truth.hall.shop.timeZone ?? 'Asia/Ho_Chi_Minh',
    };
  });
}

export const houseNow = ({ clockAheadMs }: Life): number => Date.now() + clockAheadMs;

// A formatter answers with the day of the wall calendar and nothing else.
export const houseDay = (life: Life): LocalDate => dayAt(houseNow(life), life.timeZone) as LocalDate;

/** What the rule says of this disk and this life, now. */
export async function mayGoOn(shelf: Shelf, life: Life): Promise<MayGoOn> {
  const outage = (await shelf.find('outage')) ?? null;
  return maySeriesGoOn({
    isConfirmed: life.isConfirmed,
    series: outage?.series ?? (await shelf.find('series')) ?? null,
    outage,
    lastSignAt: life.lastSignAt,
    startedAt: life.startedAt,
    today: houseDay(life),
    most: mostInOneOutage,
  });
}

/**
 * Renews the sign of life. A life that may not number leaves the old sign as it is: an old copy of the disk that was
 * refused once must not look young at its next start.
 */
export function signOfLife(store: Store, life: Life): Promise<void> {
  return store.inOneGo(async (shelf) => {
    const answer = await mayGoOn(shelf, life);
    if (life.isConfirmed || answer.may) await shelf.keep('sign', houseNow(life));
  });
}
