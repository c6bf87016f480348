import type { CounterId, ShopId } from '@motcua/contracts/ids';
import { findAbsenceHabits } from '@motcua/db/waits/absence';
import { findCallHabits } from '@motcua/db/waits/call-habits';
import { findOvertaking } from '@motcua/db/waits/overtaking';
import { findScoredQuotes } from '@motcua/db/waits/scored-quotes';
import { findServiceSamples } from '@motcua/db/waits/service-samples';
import { findWorkingWindows } from '@motcua/db/waits/working-windows';
import type { AbsenceHabits } from '@motcua/rules/waits/absence';
import type { HallNow } from '@motcua/rules/waits/hall-now';
import { learnArrivals } from '@motcua/rules/waits/learn-arrivals';
import { learnCalling } from '@motcua/rules/waits/learn-calling';
import { learnMargins } from '@motcua/rules/waits/learn-margins';
import { learnServiceTimes } from '@motcua/rules/waits/learn-service-times';
import type { Margins } from '@motcua/rules/waits/margins';
import { plainQuote } from '@motcua/rules/waits/plain-quote';
import type { ServiceTimes } from '@motcua/rules/waits/service-times';
import type { House } from '../house.ts';

/** What a shop has learned from its last weeks. */
export type Learned = {
  times: ServiceTimes;
  calling: Pick<HallNow, 'noShow' | 'secondsBetween'>;
  arrivals: HallNow['arrivals'];
  windows: Map<CounterId, [from: number, to: number][][]>;
  margins: Margins;
  absence: AbsenceHabits;
};

/** Yesterday does not change; a new day and corrections are seen within the hour. */
const freshMs = 60 * 60_000;

type Kept = { at: number; learned: Promise<Learned> };
const kept = new WeakMap<House, Map<ShopId, Kept>>();

/** What this shop has learned, read at most once an hour. */
export function learnedOf(house: House, shopId: ShopId): Promise<Learned> {
  const shops = kept.get(house) ?? new Map<ShopId, Kept>();
  kept.set(house, shops);
  const known = shops.get(shopId);
  if (known && performance.now() - known.at < freshMs) return known.learned;
  const learned = learn(house, shopId);
  shops.set(shopId, { at: performance.now(), learned });
  // Whoever asks next tries again.
  learned.catch(() => shops.delete(shopId));
  return learned;
}

async function learn({ db }: House, shopId: ShopId): Promise<Learned> {
  const [samples, habits, arrivals, windows, quotes, absence] = await Promise.all([
    findServiceSamples(db, shopId),
    findCallHabits(db, shopId),
    findOvertaking(db, shopId),
    findWorkingWindows(db, shopId),
    findScoredQuotes(db, shopId, 28),
    findAbsenceHabits(db, shopId),
  ]);
  return {
    times: learnServiceTimes(samples),
    calling: learnCalling(habits),
    arrivals: learnArrivals(arrivals.came, arrivals.days),
    windows,
    absence,
    margins: learnMargins(
      quotes.map(({ quote, margins, waitedMinutes }) => ({
        quote: plainQuote(quote, margins),
        waitedMinutes,
      })),
    ),
  };
}
