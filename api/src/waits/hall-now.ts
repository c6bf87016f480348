import { type LocalDate, LocalTime } from '@motcua/contracts/dates';
import type { SectorCode, ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import type { StopRow } from '@motcua/db/queue/find-stops';
import { findHall, findOfferedSectors, type HallRow } from '@motcua/db/shops/hall';
import { findAllPriorityClasses } from '@motcua/db/shops/priority-classes';
import { findShop } from '@motcua/db/shops/shops';
import { type CounterNow, findAllWaiting, findCountersNow, findErrands } from '@motcua/db/waits/hall-now';
import { intervalsOn } from '@motcua/rules/calendar/intervals-on';
import type { QueueNow } from '@motcua/rules/queue/choose-next';
import { shortEveryOf } from '@motcua/rules/queue/short-every';
import type { HallCounter, HallNow, HallStop, Window } from '@motcua/rules/waits/hall-now';
import { openingWindows, secondsOf } from '@motcua/rules/waits/opening-windows';
import { turnOf } from '../queue/turn-of.ts';
import { found } from '../refusal.ts';
import { absences } from './absences.ts';
import type { Learned } from './learned.ts';

export type HallToForecast = {
  hall: HallNow;
  /** The sectors in which somebody may take a ticket. */
  sectors: SectorCode[];
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
  const absentOf = await absences(tx, { shopId, day: row.day, now: Date.parse(row.now) }, learned);
  const turns = new Map<string, Pick<QueueNow, 'priorityRun' | 'shortTurn'>>();
  for (const { counterId, sectors } of counters)
    turns.set(counterId, await turnOf(tx, { shopId, day: row.day, sectors }, policy, waiting));

  const procedures = (stopId: StopRow['stopId']) => errands.get(stopId) ?? [];
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
          absentChance: absentOf(stop),
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
          // Nobody waits at the short queue: whoever comes to it is next.
          shortTurn: { longRun: shortEveryOf(policy), priorityRun: 0 },
          ...(turns.get(counterId) ?? { priorityRun: 0 }),
          earlierDays: learned.windows.get(counterId) ?? [],
        }),
      ),
      arrivals: learned.arrivals,
      times: learned.times,
      ...learned.calling,
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

function openingOf({ day, time, hours, days, ticketHours }: HallRow): Window[] {
  const { intervals } = intervalsOn(day as LocalDate, hours, days);
  return openingWindows(intervals, ticketHours, LocalTime.parse(time));
}

/** Epoch milliseconds of the midnight before: the wall's time of day, and the seconds that every clock agrees on. */
function midnightBefore({ now, time }: HallRow): number {
  return Date.parse(now) - secondsOf(LocalTime.parse(time)) * 1_000 - (Date.parse(now) % 60_000);
}
