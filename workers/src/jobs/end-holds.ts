import { findEndedHolds } from '@motcua/db/queue/holds';
import { eachOnItsOwn } from '@motcua/notices/each-on-its-own';
import type { House } from '../house.ts';
import { endHold } from './end-hold.ts';

const atOnce = 100;

/** Ends every hold that is over, each in its own transaction, so that no queue is held while another is worked on. */
export async function endHolds(house: House): Promise<void> {
  for (;;) {
    const ended = await findEndedHolds(house.db, atOnce);
    await eachOnItsOwn(house, ended, ({ stopId }) => endHold(house, stopId));
    if (ended.length < atOnce) return;
  }
}
