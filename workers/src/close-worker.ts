import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'bullmq';

/** Jobs take less than this to finish. */
const patienceMs = 2_000;

/**
 * Closes a worker after its jobs are done. Closing it gently would wait for them, and for a Redis that is away, without
 * limit. So it is paused, which waits in the same way but may be left, and then closed by force: jobs that still run are
 * taken over by other workers.
 */
export async function closeWorker(worker: Pick<Worker, 'pause' | 'close'>): Promise<void> {
  const paused = worker.pause().catch(() => undefined);
  const over = new AbortController();
  await Promise.race([paused, sleep(patienceMs, undefined, { signal: over.signal }).catch(() => undefined)]);
  over.abort();
  await worker.close(true);
}
