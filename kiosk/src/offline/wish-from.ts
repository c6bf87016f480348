import type { HallSnapshot } from '@motcua/contracts/hall';
import { type Basket, sectorsOf } from '../journey/basket.ts';
import type { Wish } from '../journey/journey.ts';
import type { OfflineWish } from './offline-wish.ts';

/** A wish as it is kept for the house; null where the hall as last known has no such sector. */
export function wishFrom(
  wish: Wish,
  basket: Basket,
  hall: Pick<HallSnapshot, 'sectors'>,
): OfflineWish | null {
  const [first, ...others] = sectorsOf(basket);
  const prefix = hall.sectors.find((tile) => tile.sector === first)?.prefix;
  if (first === undefined || prefix === undefined) return null;
  return {
    prefix,
    sectors: [first, ...others].map((sector) => ({
      sector,
      procedureIds: basket.procedures
        .filter((procedure) => procedure.sector === sector)
        .map(({ procedureId }) => procedureId),
    })),
    purpose: wish.purpose,
    priorityClass: wish.priorityClass,
    language: wish.language,
  };
}
