import type { Database } from '../connect.ts';
import { findUnapplied } from '../deadlines/calendar-changes.ts';
import { recordSweep } from '../jobs/sweeps.ts';
import { sweepDeadlines, sweepMost } from './sweep-deadlines.ts';

/** By this name the sweep stands in the schedule and in the table of sweeps. */
export const deadlineSweep = 'sweep-deadlines';
/** A hundred thousand clocks; what is still due after that is the next sweep's. */
const roundsMost = 200;
/**
 * While the dates of all open dossiers are being said anew, a sweep takes only so many rounds before it makes room: a
 * change that makes a hundred thousand late at once has its dates first, and their lateness right behind.
 */
const roundsBesideChange = 4;

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
    if (round + 1 === roundsBesideChange && (await findUnapplied(db)).length > 0) break;
  }
  await recordSweep(db, deadlineSweep);
  return clocks;
}
