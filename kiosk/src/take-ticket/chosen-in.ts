import type { ProcedureSummary } from '@motcua/contracts/catalogue';
import type { SectorTile } from '@motcua/contracts/hall';
import type { Basket } from '../journey/basket.ts';
import type { Act } from '../journey/journey.ts';

/** One line of the basket: a procedure in its sector, or a sector alone; and the act that leaves it out. */
export type ChosenLine = {
  key: string;
  procedure: ProcedureSummary | null;
  tile: Pick<SectorTile, 'nameVi' | 'nameEn' | 'nameKm'>;
  drop: Act;
};

/** The basket as lines, in the order in which things were chosen. */
export function chosenIn(basket: Basket, tiles: readonly SectorTile[]): ChosenLine[] {
  const tileOf = (sector: string) =>
    tiles.find((tile) => tile.sector === sector) ?? { nameVi: '', nameEn: '', nameKm: null };
  return [
    ...basket.procedures.map((procedure) => ({
      key: procedure.procedureId,
      procedure,
      tile: tileOf(procedure.sector),
      drop: { act: 'drop-procedure', procedureId: procedure.procedureId } as const,
    })),
    ...basket.sectors.map((sector) => ({
      key: sector,
      procedure: null,
      tile: tileOf(sector),
      drop: { act: 'drop-sector', sector } as const,
    })),
  ];
}
