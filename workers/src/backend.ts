import { type Queue, UnrecoverableError } from 'bullmq';
import { closeWorker } from './close-worker.ts';
import { UnknownJob } from './jobs.ts';
import { openOnPostgres } from './open-on-postgres.ts';
import { openOnRedis } from './open-on-redis.ts';
import type { WorkerSettings } from './settings.ts';

/** What the house needs of a queue, whichever server it is kept on. */
export type JobQueue = Pick<
  Queue,
  'add' | 'getJobSchedulers' | 'upsertJobScheduler' | 'removeJobScheduler' | 'getJobCounts' | 'obliterate'
>;
export type JobBackend = {
  queue: JobQueue;
  /** @returns how to stop it */
  startWorker(work: Work, onFailed: Fail, lockMs: number): () => Promise<void>;
  closeQueue(): Promise<void>;
};
type Work = (job: { name: string; data: unknown }) => Promise<void>;
type Fail = (job: string | undefined, error: Error) => void;

/**
 * Opens the queue: on PostgreSQL, or on Redis where there is one. What must not be lost stands in PostgreSQL in any case;
 * the queue only hurries and delivers. One queue is enough: its jobs are short, and the sweeps are watched apart from it.
 * Slow sending will need a queue of its own.
 */
export async function openBackend(
  settings: WorkerSettings,
  onTrouble: (error: Error) => void,
): Promise<JobBackend> {
  const { redisUrl, databaseUrl } = settings;
  const backend = redisUrl ? openOnRedis(redisUrl) : await openOnPostgres(databaseUrl);
  backend.queue.on('error', onTrouble);
  return {
    queue: backend.queue,
    // By force: closing gently would go on looking for a Redis that is away.
    closeQueue: () => backend.queue.getBackend().close(true),
    startWorker(work, onFailed, lockMs) {
      const worker = backend.startWorker((job) => failForGood(work(job)), lockMs);
      worker.on('error', onTrouble);
      worker.on('failed', (job, error) => onFailed(job?.name, error));
      return () => closeWorker(worker);
    },
  };
}

/** Trying again cannot help a job that this release does not know: it goes to the failed ones at once, to be counted. */
async function failForGood(working: Promise<void>): Promise<void> {
  try {
    await working;
  } catch (error) {
    throw error instanceof UnknownJob ? new UnrecoverableError(error.message) : error;
  }
}
