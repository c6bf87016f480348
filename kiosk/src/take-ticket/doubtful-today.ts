import type { SectorTile } from '@motcua/contracts/hall';
import type { SectorCode } from '@motcua/contracts/ids';
import type { WaitQuote } from '@motcua/contracts/waits';

/** From this chance on, whoever takes a number is told before that they may not be reached today. */
const doubtfulFrom = 0.2;

/** A sector that may not be reached today, with what is known about its wait. */
export type DoubtfulTile = SectorTile & { wait: WaitQuote };

/** The chosen sectors that may not be reached today. */
export function doubtfulToday(
  tiles: readonly SectorTile[],
  chosen: readonly SectorCode[],
): readonly DoubtfulTile[] {
  return tiles.filter(
    (tile): tile is DoubtfulTile =>
      chosen.includes(tile.sector) && tile.wait !== null && tile.wait.notTodayChance >= doubtfulFrom,
  );
}
