import { type Announcement, isSame } from './announcement.ts';

/** What waits to be said, and what is being said now. Only one is ever said at a time. */
export type CallQueue = {
  waiting: readonly Announcement[];
  speaking: { what: Announcement; reading: 1 | 2; withdrawn: boolean } | null;
};

/** What is to be said next: its first reading begins with a chime. */
export type Reading = { what: Announcement; reading: 1 | 2 };

/** Older than this nothing is said: who was called has come, or reads it on the wall. */
export const oldestMs = 30_000;
/** More than these never wait; they would be too old before their turn. */
export const mostWaiting = 20;
/** While more than these wait, each is said once, so that the last is still heard in time. */
export const mostForRepeats = 3;

export const silent: CallQueue = { waiting: [], speaking: null };

/** Puts an announcement at the end; one that waits already keeps its place and says the newer of the two. */
export function enqueue(queue: CallQueue, what: Announcement): CallQueue {
  const known = queue.waiting.some((other) => isSame(what, other));
  const waiting = known
    ? queue.waiting.map((other) => (isSame(what, other) ? what : other))
    : [...queue.waiting, what].slice(-mostWaiting);
  return { ...queue, waiting };
}

/** Takes back what nobody is waiting for any more; the reading that sounds is finished but not repeated. */
export function withdraw(queue: CallQueue, isWanted: (what: Announcement) => boolean): CallQueue {
  const waiting = queue.waiting.filter(isWanted);
  const { speaking } = queue;
  const gone = speaking !== null && !speaking.withdrawn && !isWanted(speaking.what);
  if (!gone && waiting.length === queue.waiting.length) return queue;
  return { waiting, speaking: gone ? { ...speaking, withdrawn: true } : speaking };
}

/**
 * What comes next, asked when nothing sounds: the repeat of what was just said, or the first of those that wait.
 * @param now the house's clock in milliseconds
 */
export function nextReading(queue: CallQueue, now: number): { queue: CallQueue; say: Reading | null } {
  const { speaking } = queue;
  const fresh = queue.waiting.filter((what) => !isOld(what, now));
  if (speaking?.reading === 1 && isRepeated(speaking, fresh.length, now))
    return {
      queue: { waiting: fresh, speaking: { ...speaking, reading: 2 } },
      say: { what: speaking.what, reading: 2 },
    };
  const [first, ...rest] = fresh;
  if (first === undefined) return { queue: silent, say: null };
  return {
    queue: { waiting: rest, speaking: { what: first, reading: 1, withdrawn: false } },
    say: { what: first, reading: 1 },
  };
}

function isRepeated(speaking: NonNullable<CallQueue['speaking']>, waiting: number, now: number): boolean {
  const { what, withdrawn } = speaking;
  return what.kind === 'number' && !withdrawn && waiting <= mostForRepeats && !isOld(what, now);
}

const isOld = (what: Announcement, now: number): boolean => now - what.at > oldestMs;
