import type { Position } from '@motcua/contracts/position';
import type { Database } from '../connect.ts';
import { type JournalRow, readAfter } from './read.ts';

const batch = 500;
/** Without any nudge, readers look this often: a lost nudge costs a second, never an entry. */
const lookEveryMs = 1_000;
/**
 * Where a line waits behind an older transaction, readers look again after this time, and each time twice as long: that
 * transaction may be taken back without telling anybody.
 */
const firstLookMs = 10;
const laterLookMs = 160;

export type Follower = { wake(): void; close(): Promise<void>; position(): Position };

/**
 * Hands every journal entry after a position to a listener, once and in order. The listener is awaited, so entries never
 * overtake each other; when it or the database fails, the same entries are handed over again after a pause.
 */
export function followJournal(options: {
  db: Database;
  from: Position;
  onEntries: (rows: JournalRow[]) => Promise<void> | void;
  onTrouble: (error: unknown) => void;
}): Follower {
  let position = options.from;
  let closing = false;
  let wakeUp: (() => void) | null = null;
  let woken = false;

  async function run(): Promise<void> {
    let patienceMs = firstLookMs;
    while (!closing) {
      woken = false;
      let napMs = lookEveryMs;
      try {
        const reading = await readAfter(options.db, position, batch);
        if (reading.rows.length > 0) await options.onEntries(reading.rows);
        const stoodStill = reading.position === position;
        position = reading.position ?? position;
        if (reading.moreToCome && !stoodStill) continue;
        if (reading.moreToCome) napMs = patienceMs;
        patienceMs = reading.moreToCome ? Math.min(patienceMs * 2, laterLookMs) : firstLookMs;
      } catch (error) {
        if (!closing) options.onTrouble(error);
      }
      if (!woken && !closing) await nap(napMs);
    }
  }

  function nap(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(wake, ms);
      function wake(): void {
        clearTimeout(timer);
        wakeUp = null;
        resolve();
      }
      wakeUp = wake;
    });
  }

  const running = run();
  return {
    wake() {
      woken = true;
      wakeUp?.();
    },
    async close() {
      closing = true;
      wakeUp?.();
      await running;
    },
    position: () => position,
  };
}
