import type { SectorTile } from '@motcua/contracts/hall';

/**
 * The sectors somebody waits for, most first and then by their letters, so that equal ones keep their places.
 * @param most how many rows the wall has; where one too many, the last row is given to the count of the rest
 */
export function busiestSectors(
  sectors: readonly SectorTile[],
  most: number,
): { shown: SectorTile[]; more: number } {
  const waited = sectors
    .filter(({ waiting }) => waiting > 0)
    .toSorted((one, other) => other.waiting - one.waiting || one.prefix.localeCompare(other.prefix));
  const shown = waited.length <= most ? waited : waited.slice(0, most - 1);
  return { shown, more: waited.length - shown.length };
}
