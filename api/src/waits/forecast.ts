import type { SectorCode, ShopId, StopId } from '@motcua/contracts/ids';
import type { WaitQuote } from '@motcua/contracts/waits';
import { inSnapshot } from '@motcua/db/transaction';
import type { Margins } from '@motcua/rules/waits/margins';
import { quoteWaits } from '@motcua/rules/waits/quote-waits';
import type { House } from '../house.ts';
import { hallNow } from './hall-now.ts';
import { learnedOf } from './learned.ts';

/** What is said about waiting in a shop at one moment: to those who wait, and to whoever would come now. */
export type Forecast = {
  ofStops: ReadonlyMap<StopId, WaitQuote>;
  ofNewcomers: ReadonlyMap<SectorCode, WaitQuote>;
  /** By how much the ranges were stretched. */
  margins: Margins;
};

/** As long as nobody notices that a forecast is older. */
const freshMs = 2_000;
/** One seed for all: a range changes when the hall does, not because the dice fell otherwise. */
const seed = 1;

type Kept = { at: number; forecast: Promise<Forecast> };
const kept = new WeakMap<House, Map<string, Kept>>();

/**
 * The forecast of a shop, made at most every two seconds however many ask.
 * @param priorityClass that of the newcomer, who may be called before others
 */
export function forecastOf(
  house: House,
  shopId: ShopId,
  priorityClass: string | null = null,
): Promise<Forecast> {
  const shops = kept.get(house) ?? new Map<string, Kept>();
  kept.set(house, shops);
  const key = `${shopId} ${priorityClass ?? ''}`;
  const known = shops.get(key);
  if (known && performance.now() - known.at < freshMs) return known.forecast;
  const forecast = make(house, shopId, priorityClass);
  shops.set(key, { at: performance.now(), forecast });
  forecast.then(
    (made) => lastOf(house).set(key, { at: performance.now(), made }),
    () => shops.delete(key),
  );
  return forecast;
}

/** Older than this, a forecast speaks of another hall. */
const staleMs = 60_000;
/** A forecast made beside the work is followed by a rest of so many times its own length. */
const restTimes = 4;

const lasts = new WeakMap<House, Map<string, { at: number; made: Forecast }>>();
const budgets = new WeakMap<House, { busy: boolean; restUntil: number }>();

function lastOf(house: House): Map<string, { at: number; made: Forecast }> {
  const last = lasts.get(house) ?? new Map();
  lasts.set(house, last);
  return last;
}

/**
 * The last forecast, for somebody who must not wait for a new one: taking a ticket. A newer one is begun beside it, one
 * at a time and never more than a fifth of the time, however many shops there are.
 */
export function lastForecast(house: House, shopId: ShopId, priorityClass: string | null): Forecast | null {
  const known = lastOf(house).get(`${shopId} ${priorityClass ?? ''}`);
  const now = performance.now();
  if (!known || now - known.at > freshMs) refreshBeside(house, shopId, priorityClass);
  return known && now - known.at < staleMs ? known.made : null;
}

function refreshBeside(house: House, shopId: ShopId, priorityClass: string | null): void {
  const budget = budgets.get(house) ?? { busy: false, restUntil: 0 };
  budgets.set(house, budget);
  const began = performance.now();
  if (budget.busy || began < budget.restUntil) return;
  budget.busy = true;
  forecastOf(house, shopId, priorityClass)
    .catch((error) => house.log.warn({ err: error }, 'waiting times could not be forecast'))
    .finally(() => {
      budget.busy = false;
      budget.restUntil = performance.now() + restTimes * (performance.now() - began);
    });
}

async function make(house: House, shopId: ShopId, priorityClass: string | null): Promise<Forecast> {
  const learned = await learnedOf(house, shopId);
  const { hall, sectors, priorities } = await inSnapshot(house.db, (tx) => hallNow(tx, shopId, learned));
  const priority = priorityClass === null ? null : (priorities.get(priorityClass) ?? null);
  const { ofStops, ofNewcomers } = quoteWaits(
    hall,
    sectors.map((sector) => ({ sector, priority })),
    { seed, margins: learned.margins },
  );
  return {
    ofStops: known([...ofStops] as [StopId, WaitQuote][]),
    ofNewcomers: known(sectors.flatMap((sector, at) => pair(sector as SectorCode, ofNewcomers[at]))),
    margins: learned.margins,
  };
}

const pair = <Key>(key: Key, quote: WaitQuote | undefined): [Key, WaitQuote][] =>
  quote ? [[key, quote]] : [];

/** Where nobody sits and nothing was learned, "not today" would be a guess: nothing is said. */
function known<Key>(quotes: readonly [Key, WaitQuote][]): Map<Key, WaitQuote> {
  return new Map(quotes.filter(([, quote]) => quote.method === 'simulation' || quote.p50Minutes !== null));
}
