import type { SectorWaiting } from '@motcua/contracts/queue';
import { likelyHere } from '@motcua/rules/waits/likely-here';
import type { Forecast } from './forecast.ts';

/** How many wait, and how many of them are probably in the hall, where that is much fewer. */
export function tellWaiting(
  counted: readonly Pick<SectorWaiting, 'sector' | 'waiting' | 'short'>[],
  { absent }: Pick<Forecast, 'absent'>,
): SectorWaiting[] {
  return counted.map(({ sector, waiting, short }) => ({
    sector,
    waiting,
    short,
    likelyHere: likelyHere(waiting, absent.get(sector) ?? 0),
  }));
}
