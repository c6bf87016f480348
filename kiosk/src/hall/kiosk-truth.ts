import type { KioskSetting } from '@motcua/contracts/hall';
import type { Position } from '@motcua/contracts/position';
import type { PrinterEvent, TilesEvent } from '@motcua/contracts/realtime';

/** What the kiosk follows: its setting, at the hall's position. */
export type KioskTruth = KioskSetting & { position: Position; now: string };

/** The answer of the house as a truth that can be followed. */
export const asTruth = (setting: KioskSetting): KioskTruth => ({
  ...setting,
  position: setting.hall.position,
  now: setting.hall.now,
});

/** The people waiting per sector, told whole; a sector that is not named has nobody waiting. */
export function followTiles(truth: KioskTruth, { waiting, waits }: TilesEvent): KioskTruth {
  const bySector = new Map(waiting.map((told) => [told.sector, told]));
  const quotes = new Map(waits.map((told) => [told.sector, told.wait]));
  const sectors = truth.hall.sectors.map((tile) => ({
    ...tile,
    waiting: bySector.get(tile.sector)?.waiting ?? 0,
    likelyHere: bySector.get(tile.sector)?.likelyHere ?? null,
    wait: quotes.get(tile.sector) ?? null,
  }));
  return { ...truth, hall: { ...truth.hall, sectors } };
}

/** How this kiosk's printer is now. */
export const followPrinter = (truth: KioskTruth, { state }: PrinterEvent): KioskTruth => ({
  ...truth,
  kiosk: { ...truth.kiosk, printer: state },
});
