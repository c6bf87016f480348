import type { ProcedureSummary } from '@motcua/contracts/catalogue';
import type { ProcedureId, SectorCode } from '@motcua/contracts/ids';

/** What one person has chosen: procedures, and sectors for which they are not sure of the procedure. */
export type Basket = {
  readonly procedures: readonly ProcedureSummary[];
  readonly sectors: readonly SectorCode[];
};

export const emptyBasket: Basket = { procedures: [], sectors: [] };

/** As many as one visit may hold (`TakeVisit` in contracts). */
export const mostChosen = 12;

export const isEmpty = ({ procedures, sectors }: Basket): boolean => procedures.length + sectors.length === 0;

export const isFull = ({ procedures, sectors }: Basket): boolean =>
  procedures.length + sectors.length >= mostChosen;

export const isChosen = ({ procedures }: Basket, procedureId: ProcedureId): boolean =>
  procedures.some((procedure) => procedure.procedureId === procedureId);

/** The sectors the visit will stop at, in the order in which they were first chosen. */
export function sectorsOf({ procedures, sectors }: Basket): SectorCode[] {
  return [...new Set([...procedures.map(({ sector }) => sector), ...sectors])];
}

/** A procedure makes "not sure" superfluous for its sector. Chosen twice is chosen once. */
export function withProcedure(basket: Basket, procedure: ProcedureSummary): Basket {
  if (isChosen(basket, procedure.procedureId)) return basket;
  const sectors = basket.sectors.filter((sector) => sector !== procedure.sector);
  const roomy = { procedures: basket.procedures, sectors };
  return isFull(roomy) ? basket : { procedures: [...basket.procedures, procedure], sectors };
}

/** A sector alone; where one of its procedures is chosen already, it adds nothing. */
export function withSector(basket: Basket, sector: SectorCode): Basket {
  if (isFull(basket) || sectorsOf(basket).includes(sector)) return basket;
  return { ...basket, sectors: [...basket.sectors, sector] };
}

export function withoutProcedure({ procedures, sectors }: Basket, procedureId: ProcedureId): Basket {
  return { procedures: procedures.filter((procedure) => procedure.procedureId !== procedureId), sectors };
}

export function withoutSector({ procedures, sectors }: Basket, sector: SectorCode): Basket {
  return { procedures, sectors: sectors.filter((chosen) => chosen !== sector) };
}
