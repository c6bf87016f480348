import { setTimeout as sleep } from 'node:timers/promises';

/** Jobs take less than this to finish. */
const patienceMs = 2_000;

/**
 * Closes a worker after its jobs are done. BullMQ itself would wait for them, and for a Redis that is away, without
 * limit; after a moment its connections are cut, and jobs that still run are taken over by other workers.
 */
export async function closeWorker(worker: {
  close(): Promise<void>;
  getBackend(): { close(force: boolean): Promise<void> };
}): Promise<void> {
  const closed = worker.close().then(() => 'closed');
  const outcome = await Promise.race([closed, sleep(patienceMs, 'late', { ref: false })]);
  if (outcome === 'late') await worker.getBackend().close(true);
}
