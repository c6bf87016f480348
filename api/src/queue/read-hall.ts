import type { LocalDate } from '@motcua/contracts/dates';
import type { HallCall, HallSnapshot } from '@motcua/contracts/hall';
import type { ShopId } from '@motcua/contracts/ids';
import { newestPosition, positionOf } from '@motcua/db/journal/read';
import { type CounterRow, findCounters } from '@motcua/db/queue/counters';
import { countWaiting } from '@motcua/db/queue/find-stops';
import { findHall, findLastCalls, findOfferedSectors } from '@motcua/db/shops/hall';
import { inSnapshot } from '@motcua/db/transaction';
import { intervalsOn } from '@motcua/rules/calendar/intervals-on';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import { forecastOf } from '../waits/forecast.ts';
import { tellWaiting } from '../waits/tell-waiting.ts';
import { openingOf } from './opening-of.ts';

const underWay = new WeakMap<House, Map<ShopId, Promise<HallSnapshot>>>();

/**
 * The whole truth a board shows, with its position. Screens that ask at the same time share one reading, so that a hall
 * full of screens coming back after a power cut asks the database once.
 */
export function readHall(house: House, shopId: ShopId): Promise<HallSnapshot> {
  const reading = underWay.get(house) ?? new Map<ShopId, Promise<HallSnapshot>>();
  underWay.set(house, reading);
  const shared = reading.get(shopId);
  if (shared) return shared;
  const fresh = snapshotOf(house, shopId).finally(() => reading.delete(shopId));
  reading.set(shopId, fresh);
  return fresh;
}

async function snapshotOf(house: House, shopId: ShopId): Promise<HallSnapshot> {
  const forecast = await forecastOf(house, shopId);
  return inSnapshot(house.db, async (tx) => {
    const position = await newestPosition(tx);
    const hall = found(await findHall(tx, shopId));
    const sectors = await findOfferedSectors(tx, shopId, hall.day);
    const counted = tellWaiting(await countWaiting(tx, shopId, hall.day), forecast);
    const waiting = new Map(counted.map((row) => [row.sector, row]));
    const counters = await findCounters(tx, shopId);
    const calls = await findLastCalls(tx, shopId, hall.day, hall.timeZone);
    const { intervals } = intervalsOn(hall.day as LocalDate, hall.hours, hall.days);
    return {
      position,
      now: new Date(hall.now).toISOString(),
      build: house.settings.build,
      shop: {
        code: hall.code,
        nameVi: hall.nameVi,
        nameEn: hall.nameEn,
        address: hall.address,
        timeZone: hall.timeZone,
      },
      opening: openingOf(hall),
      hoursToday: intervals.map(({ opens, closes }) => ({ opens, closes })),
      counters: counters.map((counter) => ({
        number: counter.number,
        nameVi: counter.nameVi,
        state: stateOf(counter),
        label: counter.label,
        sectors: counter.sectors,
      })),
      calls: calls.map(
        (call): HallCall => ({
          position: positionOf(call.xact, call.id),
          label: call.label,
          counter: call.counter,
          language: call.language,
          state: call.state,
          at: new Date(call.at).toISOString(),
        }),
      ),
      sectors: sectors.map((sector) => ({
        ...sector,
        waiting: waiting.get(sector.sector)?.waiting ?? 0,
        short: waiting.get(sector.sector)?.short ?? 0,
        likelyHere: waiting.get(sector.sector)?.likelyHere ?? null,
        wait: forecast.ofNewcomers.get(sector.sector) ?? null,
        shortWait: forecast.ofShortNewcomers.get(sector.sector) ?? null,
      })),
    };
  });
}

/** What the hall sees of a counter. */
export function stateOf(counter: CounterRow): 'closed' | 'free' | 'calling' | 'serving' | 'paused' {
  if (!counter.shift) return 'closed';
  if (counter.callId) return counter.arrived ? 'serving' : 'calling';
  return counter.shift.pausedSince ? 'paused' : 'free';
}
