import type { LocalDate } from '@motcua/contracts/dates';
import type { ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { countPriorityRun } from '@motcua/db/queue/calls';
import type { StopRow } from '@motcua/db/queue/find-stops';
import { findHall, findOfferedSectors, type HallRow } from '@motcua/db/shops/hall';
import { findAllPriorityClasses } from '@motcua/db/shops/priority-classes';
import { findShop } from '@motcua/db/shops/shops';
import { type CounterNow, findAllWaiting, findCountersNow, findErrands } from '@motcua/db/waits/hall-now';
import { intervalsOn } from '@motcua/rules/calendar/intervals-on';
import type { HallCounter, HallNow, HallStop, Window } from '@motcua/rules/waits/hall-now';
import { found } from '../refusal.ts';
import type { Learned } from './learned.ts';

/** Until a house knows better. */
const usual = { noShowChance: 0.05, noShowSeconds: 90, secondsBetween: 20 };

export type HallToForecast = {
  hall: HallNow;
  /** The sectors in which somebody may take a ticket. */
  sectors: string[];
  priorities: Map<string, NonNullable<StopRow['priority']>>;
};

/** Everything that decides about waiting in a shop, as it is at one moment. */
export async function hallNow(tx: Tx, shopId: ShopId, learned: Learned): Promise<HallToForecast> {
  const row = found(await findHall(tx, shopId));
  const { policy } = found(await findShop(tx, shopId));
  const errands = await findErrands(tx, shopId, row.day);
  const counters = await findCountersNow(tx, shopId);
  const waiting = await findAllWaiting(tx, shopId, row.day);
  const offered = await findOfferedSectors(tx, shopId, row.day);
  const classes = await findAllPriorityClasses(tx, shopId);
  const runs = new Map<string, number>();
  if (policy.kind === 'ratio')
    for (const { counterId, sectors } of counters)
      runs.set(counterId, await countPriorityRun(tx, { shopId, day: row.day, sectors }));

  const procedures = (stopId: StopRow['stopId']) => errands.get(stopId) ?? [];
  const { habits } = learned;
  return {
    hall: {
      now: Date.parse(row.now),
      midnightAt: midnightBefore(row),
      opening: openingOf(row),
      policy,
      waiting: waiting.map(
        (stop): HallStop => ({
          ...stop,
          procedures: procedures(stop.stopId),
          onlyCounterId: only(stop, counters),
        }),
      ),
      counters: counters.map(
        ({ counterId, sectors, staffId, pausedSince, seenToday, call }): HallCounter => ({
          counterId,
          sectors,
          state: staffId === null ? 'closed' : pausedSince === null ? 'open' : 'paused',
          busy: call && { ...call, procedures: procedures(call.stopId) },
          pausedSince,
          seenToday: seenToday || staffId !== null,
          priorityRun: runs.get(counterId) ?? 0,
          earlierDays: learned.windows.get(counterId) ?? [],
        }),
      ),
      arrivals: learned.arrivals,
      times: learned.times,
      noShow: {
        chance: habits.noShowChance ?? usual.noShowChance,
        seconds: habits.noShowSeconds ?? usual.noShowSeconds,
      },
      secondsBetween: habits.secondsBetween ?? usual.secondsBetween,
    },
    sectors: offered.filter((sector) => sector.counters.length > 0).map((sector) => sector.sector),
    priorities: new Map(classes.map(({ code, rank, aheadMinutes }) => [code, { code, rank, aheadMinutes }])),
  };
}

/** The counter that alone may call this stop: the one it was sent to, or where the colleague sits. */
function only(stop: StopRow, counters: readonly CounterNow[]): string | null {
  if (stop.forCounterId !== null) return stop.forCounterId;
  if (stop.forStaffId === null) return null;
  return counters.find((counter) => counter.staffId === stop.forStaffId)?.counterId ?? null;
}

/** A shop that gives numbers at any hour is open to the end of the day when its hours are over. */
function openingOf({ day, time, hours, days, ticketHours }: HallRow): Window[] {
  const { intervals } = intervalsOn(day as LocalDate, hours, days);
  const windows = intervals.map(({ opens, closes }): Window => [seconds(opens), seconds(closes)]);
  const over = windows.every(([, closes]) => closes <= seconds(time));
  return ticketHours === 'always' && over ? [[seconds(time), 86_400]] : windows;
}

function seconds(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 3_600 + minutes * 60;
}

/** Epoch milliseconds of the midnight before: the wall's time of day, and the seconds that every clock agrees on. */
function midnightBefore({ now, time }: HallRow): number {
  return Date.parse(now) - seconds(time) * 1_000 - (Date.parse(now) % 60_000);
}
