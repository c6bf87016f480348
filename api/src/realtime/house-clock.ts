import type { Database } from '@motcua/db/connect';
import { readClock } from '@motcua/db/read-clock';

const compareEveryMs = 30_000;

export type HouseClock = { now(): Date; close(): void };

/**
 * The clock of the house between two looks at it: this machine's, corrected by how far the database's is ahead of it.
 * A machine whose clock is two hours off then still tells the screens the right time (docs/decisions/0013).
 * @returns once the clock was read for the first time; later looks that fail leave the last correction standing
 */
export async function keepHouseClock(db: Database, onTrouble: (error: unknown) => void): Promise<HouseClock> {
  let aheadMs = 0;
  const compare = async () => {
    aheadMs = (await readClock(db)) - Date.now();
  };
  await compare();
  const comparing = setInterval(() => {
    compare().catch(onTrouble);
  }, compareEveryMs);
  return { now: () => new Date(Date.now() + aheadMs), close: () => clearInterval(comparing) };
}
