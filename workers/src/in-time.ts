import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits for a queue at most two seconds. BullMQ waits for a Redis that is away without limit, and whoever waits with it
 * could neither be tried again nor closed. What was asked may still be done later; it has to be harmless then.
 */
export async function inTime<Result>(asked: Promise<Result>): Promise<Result> {
  const answered = new AbortController();
  const late = sleep(2_000, undefined, { signal: answered.signal }).then(() => {
    throw new Error('the queue of jobs does not answer');
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    late.catch(() => undefined);
    answered.abort();
  }
}
