import { SectorCode, type ShopId, type StopId } from '@motcua/contracts/ids';
import type { WaitQuote } from '@motcua/contracts/waits';
import { inSnapshot } from '@motcua/db/transaction';
import type { HallStop } from '@motcua/rules/waits/hall-now';
import { type Margins, plainMargins } from '@motcua/rules/waits/margins';
import { mayBeSaid } from '@motcua/rules/waits/may-be-said';
import { quoteWaits } from '@motcua/rules/waits/quote-waits';
import type { House } from '../house.ts';
import { hallNow } from './hall-now.ts';
import { learnedOf } from './learned.ts';

/** What is said about waiting in a shop at one moment: to those who wait, and to whoever would come now. */
export type Forecast = {
  ofStops: ReadonlyMap<StopId, WaitQuote>;
  ofNewcomers: ReadonlyMap<SectorCode, WaitQuote>;
  /** To whoever would come now to collect, or to bring what was missing. */
  ofShortNewcomers: ReadonlyMap<SectorCode, WaitQuote>;
  /** How many of those who wait are expected to be gone. */
  absent: ReadonlyMap<SectorCode, number>;
  /** By how much the ranges were stretched. */
  margins: Margins;
};

const nothingSaid: Forecast = {
  ofStops: new Map(),
  ofNewcomers: new Map(),
  ofShortNewcomers: new Map(),
  absent: new Map(),
  margins: plainMargins,
};

/** As long as nobody notices that a forecast is older. */
const freshMs = 2_000;
/** Older than this, a forecast speaks of another hall. */
const staleMs = 60_000;
/** A forecast made beside the work is followed by a rest of so many times its own length. */
const restTimes = 4;
/** One seed for all: a range changes when the hall does, not because the dice fell otherwise. */
const seed = 1;

type Kept = {
  begunAt: number;
  forecast: Promise<Forecast>;
  /** The last one that is ready, and when it became so. */
  last: { at: number; forecast: Forecast } | null;
};
type Desk = { kept: Map<string, Kept>; busyBeside: boolean; restUntil: number };
const desks = new WeakMap<House, Desk>();

function deskOf(house: House): Desk {
  const desk = desks.get(house) ?? { kept: new Map(), busyBeside: false, restUntil: 0 };
  desks.set(house, desk);
  return desk;
}

const keyOf = (shopId: ShopId, priorityClass: string | null) => `${shopId} ${priorityClass ?? ''}`;

/**
 * The forecast of a shop, made at most every two seconds however many ask. One that fails keeps nobody from anything:
 * then nothing is said.
 * @param priorityClass that of the newcomer, who may be called before others
 */
export function forecastOf(
  house: House,
  shopId: ShopId,
  priorityClass: string | null = null,
): Promise<Forecast> {
  const { kept } = deskOf(house);
  const key = keyOf(shopId, priorityClass);
  const known = kept.get(key);
  if (known && performance.now() - known.begunAt < freshMs) return known.forecast;
  const fresh: Kept = {
    begunAt: performance.now(),
    last: known?.last ?? null,
    forecast: make(house, shopId, priorityClass).then(
      (forecast) => {
        fresh.last = { at: performance.now(), forecast };
        return forecast;
      },
      (error) => {
        house.log.warn({ err: error }, 'waiting times could not be forecast');
        return nothingSaid;
      },
    ),
  };
  kept.set(key, fresh);
  return fresh.forecast;
}

/**
 * The last forecast, for somebody who must not wait for a new one: taking a ticket. A newer one is begun beside it, one
 * at a time and never more than a fifth of the time, however many shops there are.
 */
export function lastForecast(house: House, shopId: ShopId, priorityClass: string | null): Forecast {
  const last = deskOf(house).kept.get(keyOf(shopId, priorityClass))?.last;
  const now = performance.now();
  if (!last || now - last.at > freshMs) refreshBeside(house, shopId, priorityClass);
  return last && now - last.at < staleMs ? last.forecast : nothingSaid;
}

function refreshBeside(house: House, shopId: ShopId, priorityClass: string | null): void {
  const desk = deskOf(house);
  const began = performance.now();
  if (desk.busyBeside || began < desk.restUntil) return;
  desk.busyBeside = true;
  void forecastOf(house, shopId, priorityClass).finally(() => {
    desk.busyBeside = false;
    desk.restUntil = performance.now() + restTimes * (performance.now() - began);
  });
}

async function make(house: House, shopId: ShopId, priorityClass: string | null): Promise<Forecast> {
  const learned = await learnedOf(house, shopId);
  const { hall, sectors, priorities } = await inSnapshot(house.db, (tx) => hallNow(tx, shopId, learned));
  const priority = priorityClass === null ? null : (priorities.get(priorityClass) ?? null);
  const { ofStops, ofNewcomers } = quoteWaits(
    hall,
    [
      ...sectors.map((sector) => ({ sector, priority })),
      ...sectors.map((sector) => ({ sector, priority, short: true })),
    ],
    { seed, margins: learned.margins },
  );
  return {
    ofStops: said([...ofStops].map(([stopId, quote]) => [stopId as StopId, quote])),
    ofNewcomers: said(sectors.map((sector, at) => [sector, ofNewcomers[at]])),
    ofShortNewcomers: said(sectors.map((sector, at) => [sector, ofNewcomers[sectors.length + at]])),
    absent: absentOf(hall.waiting),
    margins: learned.margins,
  };
}

function absentOf(waiting: readonly HallStop[]): Map<SectorCode, number> {
  const sums = new Map<SectorCode, number>();
  for (const { sector, absentChance = 0 } of waiting)
    sums.set(SectorCode.parse(sector), (sums.get(SectorCode.parse(sector)) ?? 0) + absentChance);
  return sums;
}

function said<Key>(quotes: readonly (readonly [Key, WaitQuote | undefined])[]): Map<Key, WaitQuote> {
  return new Map(
    quotes.flatMap(([key, quote]) => (quote && mayBeSaid(quote) ? [[key, quote] as const] : [])),
  );
}
