import type { HallSnapshot, KioskSetting } from '@motcua/contracts/hall';
import type { Position } from '@motcua/contracts/position';
import type { HallEvent, TilesEvent } from '@motcua/contracts/realtime';

/** What the kiosk follows: its setting, at the hall's position. */
export type KioskTruth = KioskSetting & { position: Position; now: string };

/** The answer of the house as a truth that can be followed. */
export const asTruth = (setting: KioskSetting): KioskTruth => ({
  ...setting,
  position: setting.hall.position,
  now: setting.hall.now,
});

/** The people waiting per sector, told whole; a sector that is not named has nobody waiting. */
export function followTiles(truth: KioskTruth, { waiting }: TilesEvent): KioskTruth {
  const bySector = new Map(waiting.map((told) => [told.sector, told.waiting]));
  const sectors = truth.hall.sectors.map((tile) => ({ ...tile, waiting: bySector.get(tile.sector) ?? 0 }));
  return { ...truth, hall: { ...truth.hall, sectors } };
}

/** A counter that opens or closes shows on every tile it serves; nothing else of the hall concerns the kiosk. */
export function followCounters(truth: KioskTruth, { position, message }: HallEvent): KioskTruth {
  const { counter, state } = message;
  const changed = state === 'opened' || state === 'closed';
  if (!changed || counter === null) return { ...truth, position };
  return { ...truth, position, hall: withCounter(truth.hall, counter, state === 'opened') };
}

function withCounter(hall: HallSnapshot, counter: number, open: boolean): HallSnapshot {
  const sectors = hall.sectors.map((tile) => {
    if (!tile.counters.includes(counter)) return tile;
    const others = tile.openCounters.filter((number) => number !== counter);
    return {
      ...tile,
      openCounters: open ? [...others, counter].toSorted((one, other) => one - other) : others,
    };
  });
  return { ...hall, sectors };
}
