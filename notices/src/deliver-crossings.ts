import { findUntold } from '@motcua/db/dossiers/events';
import { deliverCrossing } from './deliver-crossing.ts';
import { eachOnItsOwn } from './each-on-its-own.ts';
import type { House } from './house.ts';

const atOnce = 200;
/** So many batches a time; a flood is gone through in several, and its own jobs are at it too. */
const batchesMost = 25;
/** A job that is on its way is left alone for so long. */
const usualPatienceSeconds = 20;

/**
 * Tells every crossing of which nobody was told: its job was lost with a queue, or never came into one.
 * @param patienceSeconds how old such a crossing is; 0 where whoever asks has swept it and knows of no queue
 */
export async function deliverCrossings(house: House, patienceSeconds = usualPatienceSeconds): Promise<void> {
  for (let batch = 0; batch < batchesMost; batch += 1) {
    const untold = await findUntold(house.db, patienceSeconds, atOnce);
    await eachOnItsOwn(house, untold, (eventId) => deliverCrossing(house, eventId));
    if (untold.length < atOnce) return;
  }
}
