import type { PlannedDay } from '../plan/planned-day.ts';
import type { MetShop } from '../shop/meet-shop.ts';
import type { Client } from '../shop/open-client.ts';
import { hangBell } from './bell.ts';
import { arrive } from './citizen.ts';
import { work } from './clerk.ts';
import type { Day } from './day.ts';
import { DayCut } from './day-cut.ts';
import { emptyDiary } from './diary.ts';
import { openHall } from './hall.ts';
import type { VirtualClock } from './virtual-clock.ts';

/**
 * Plays a planned day against the running shop: citizens and clerks side by side, each waiting for the other as in a
 * real hall.
 * @param watch told of the day as soon as it has begun, for the progress bar
 * @returns the day when it is over, or as it was at the minute where it was cut
 */
export async function playDay(
  client: Client,
  shop: MetShop,
  plan: PlannedDay,
  clock: VirtualClock,
  oneAtATime: boolean,
  watch: (day: Day) => void,
): Promise<Day> {
  const going = new Set<Promise<void>>();
  let failed: unknown = null;

  function meanwhile(part: Promise<void>): void {
    const heard = part
      .catch((error: unknown) => {
        if (!(error instanceof DayCut)) failed ??= error;
      })
      .finally(() => going.delete(heard));
    going.add(heard);
  }

  const day: Day = {
    client,
    shop,
    plan,
    clock,
    bell: hangBell(clock),
    hall: openHall(),
    diary: emptyDiary(),
    oneAtATime,
    meanwhile,
  };
  clock.begin();
  watch(day);
  for (const post of shop.posts) meanwhile(work(day, post));
  for (const visit of plan.visits) meanwhile(arrive(day, visit));
  while (going.size > 0 && failed === null) await Promise.race(going);
  if (failed !== null) throw failed;
  return day;
}
