import type { Position } from '@motcua/contracts/position';
import type { Database } from '../connect.ts';
import { type JournalRow, readAfter } from './read.ts';

const batch = 500;
/** Without any nudge, readers look this often: a lost nudge costs a second, never an entry. */
const lookEveryMs = 1_000;

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
    while (!closing) {
      woken = false;
      try {
        const rows = await readAfter(options.db, position, batch);
        const last = rows.at(-1);
        if (last) {
          await options.onEntries(rows);
          position = last.position;
          if (rows.length === batch) continue;
        }
      } catch (error) {
        if (!closing) options.onTrouble(error);
      }
      if (!woken && !closing) await nap();
    }
  }

  function nap(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(wake, lookEveryMs);
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
