import type { ShopId } from '@motcua/contracts/ids';
import { inSnapshot } from '@motcua/db/transaction';
import type { House } from '../house.ts';
import { forecastOf } from '../waits/forecast.ts';
import { type Picture, readPicture } from './picture.ts';

const underWay = new WeakMap<House, Map<ShopId, Promise<Picture>>>();

/**
 * The picture of a shop as it is now. Whoever asks while it is being read waits for the next reading and shares it with
 * all who came meanwhile: five thousand phones that come back at once cost a few readings, and none sees what was
 * before its own act.
 */
export function pictureOf(house: House, shopId: ShopId): Promise<Picture> {
  const waiting = underWay.get(house) ?? new Map<ShopId, Promise<Picture>>();
  underWay.set(house, waiting);
  const next = waiting.get(shopId);
  if (next) return next;
  const before = reading.get(house)?.get(shopId) ?? Promise.resolve();
  const fresh = before
    .catch(() => undefined)
    .then(() => {
      waiting.delete(shopId);
      return begin(house, shopId);
    });
  waiting.set(shopId, fresh);
  return fresh;
}

const reading = new WeakMap<House, Map<ShopId, Promise<unknown>>>();

function begin(house: House, shopId: ShopId): Promise<Picture> {
  const running = reading.get(house) ?? new Map<ShopId, Promise<unknown>>();
  reading.set(house, running);
  const picture = make(house, shopId).finally(() => {
    if (running.get(shopId) === picture) running.delete(shopId);
  });
  running.set(shopId, picture);
  return picture;
}

async function make(house: House, shopId: ShopId): Promise<Picture> {
  const { ofStops } = await forecastOf(house, shopId);
  return inSnapshot(house.db, (tx) => readPicture(tx, shopId, ofStops));
}
