import type { SectorTile } from '@motcua/contracts/hall';
import type { SectorCode } from '@motcua/contracts/ids';
import type { WaitQuote } from '@motcua/contracts/waits';
import { mayNotBeReached } from '@motcua/rules/waits/may-not-be-reached';

/** A sector that may not be reached today, with what is known about its wait. */
export type DoubtfulTile = SectorTile & { wait: WaitQuote };

/**
 * The chosen sectors that may not be reached today.
 * @param isShort whether the short queue is asked about
 */
export function doubtfulToday(
  tiles: readonly SectorTile[],
  chosen: readonly SectorCode[],
  isShort = false,
): readonly DoubtfulTile[] {
  const asked = isShort ? tiles.map((tile) => ({ ...tile, wait: tile.shortWait })) : tiles;
  return asked.filter(
    (tile): tile is DoubtfulTile =>
      chosen.includes(tile.sector) && tile.wait !== null && mayNotBeReached(tile.wait),
  );
}
