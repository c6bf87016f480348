import type { ShopId } from '@motcua/contracts/ids';
import { plainMargins } from '@motcua/rules/waits/margins';
import type { House } from '../house.ts';
import { type Forecast, forecastOf } from './forecast.ts';

/**
 * What somebody who takes a ticket now is told, for each sector of a shop. A forecast that fails keeps nobody from their
 * ticket: then nothing is said.
 */
export async function newcomerWaits(
  house: House,
  shopId: ShopId,
): Promise<Pick<Forecast, 'ofNewcomers' | 'margins'>> {
  try {
    return await forecastOf(house, shopId);
  } catch (error) {
    house.log.warn({ err: error }, 'waiting times could not be forecast');
    return { ofNewcomers: new Map(), margins: plainMargins };
  }
}
