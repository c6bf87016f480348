import type { CounterId, SectorCode } from '@motcua/contracts/ids';
import type { Counter, ShopSector } from '@motcua/contracts/shops';

/** One line of the table: a sector, its letter, whether it is served here, and at which counters. */
export type MatrixRow = {
  sector: SectorCode;
  prefix: string;
  offered: boolean;
  counterIds: readonly CounterId[];
};

/** I and O are left out of numbers because they are read as 1 and 0. */
const prefixShape = /^[A-HJ-NP-Z]{1,2}$/;

export function toMatrix(sectors: readonly ShopSector[], counters: readonly Counter[]): MatrixRow[] {
  return sectors.map(({ sector, prefix, offered }) => ({
    sector,
    prefix,
    offered,
    counterIds: counters
      .filter((counter) => counter.sectors.includes(sector))
      .map(({ counterId }) => counterId),
  }));
}

/** What is wrong with each line, by sector: only a letter can be. */
export function prefixFaults(rows: readonly MatrixRow[]): Map<string, 'shape' | 'taken'> {
  const faults = new Map<string, 'shape' | 'taken'>();
  for (const { sector, prefix } of rows) {
    if (!prefixShape.test(prefix)) faults.set(sector, 'shape');
    else if (rows.some((other) => other.sector !== sector && other.prefix === prefix))
      faults.set(sector, 'taken');
  }
  return faults;
}

/** The counters whose sectors the table changes, each with its new list; the others are left alone. */
export function changedCounters(
  rows: readonly MatrixRow[],
  counters: readonly Counter[],
): { counterId: CounterId; sectors: SectorCode[] }[] {
  return counters.flatMap(({ counterId, sectors: before }) => {
    const sectors = rows
      .filter(({ counterIds }) => counterIds.includes(counterId))
      .map(({ sector }) => sector);
    const same = sectors.length === before.length && sectors.every((sector) => before.includes(sector));
    return same ? [] : [{ counterId, sectors }];
  });
}
