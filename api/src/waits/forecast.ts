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
  forecast.catch(() => shops.delete(key));
  return forecast;
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
