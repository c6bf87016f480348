import { findUntold } from '@motcua/db/dossiers/events';
import type { House } from '../house.ts';
import { deliverCrossing } from './deliver-crossing.ts';
import { eachOnItsOwn } from './each-on-its-own.ts';

const atOnce = 200;
/** So many batches a time; a flood is gone through in several, and its own jobs are at it too. */
const batchesMost = 25;
/** A job that is on its way is left alone for so long. */
const patienceSeconds = 20;

/** Tells every crossing of which nobody was told: its job was lost with a queue, or never came into one. */
export async function deliverCrossings(house: House): Promise<void> {
  for (let batch = 0; batch < batchesMost; batch += 1) {
    const untold = await findUntold(house.db, patienceSeconds, atOnce);
    await eachOnItsOwn(house, untold, (eventId) => deliverCrossing(house, eventId));
    if (untold.length < atOnce) return;
  }
}
