import type { Database } from '../connect.ts';
import { recordSweep } from '../jobs/sweeps.ts';
import { sweepDeadlines, sweepMost } from './sweep-deadlines.ts';

/** By this name the sweep stands in the schedule and in the table of sweeps. */
export const deadlineSweep = 'sweep-deadlines';
/** A hundred thousand clocks; what is still due after that is the next sweep's. */
const roundsMost = 200;

/**
 * Sweeps until nothing is due any more, and notes when. Any number of processes may do so at once.
 * @returns how many clocks it took itself
 */
export async function sweepUntilDone(db: Database, most = sweepMost): Promise<number> {
  let clocks = 0;
  for (let round = 0; round < roundsMost; round += 1) {
    const taken = await sweepDeadlines(db, most);
    clocks += taken;
    // Fewer than asked for: what is left, others hold.
    if (taken < most) break;
  }
  await recordSweep(db, deadlineSweep);
  return clocks;
}
