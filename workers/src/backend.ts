import { type QueueName, queueNames } from '@motcua/contracts/job-queues';
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
export type JobQueues = Readonly<Record<QueueName, JobQueue>>;
export type JobBackend = {
  queues: JobQueues;
  /** @returns how to stop them: one for each queue */
  startWorkers(work: Work, onFailed: Fail, lockMs: number): () => Promise<void>;
  closeQueues(): Promise<void>;
};
type Work = (job: { name: string; data: unknown }) => Promise<void>;
type Fail = (job: string | undefined, error: Error) => void;

/**
 * Opens the queues: on PostgreSQL, or on Redis where there is one. What must not be lost stands in PostgreSQL in any case;
 * a queue only hurries and delivers.
 */
export async function openBackend(
  settings: WorkerSettings,
  onTrouble: (error: Error) => void,
): Promise<JobBackend> {
  const { redisUrl, databaseUrl } = settings;
  const backend = redisUrl ? openOnRedis(redisUrl) : await openOnPostgres(databaseUrl);
  const queues = {
    jobs: backend.openQueue('jobs'),
    deadlines: backend.openQueue('deadlines'),
    overdue: backend.openQueue('overdue'),
    notices: backend.openQueue('notices'),
  };
  for (const queue of Object.values(queues)) queue.on('error', onTrouble);
  return {
    queues,
    // By force: closing gently would go on looking for a Redis that is away.
    async closeQueues() {
      await Promise.all(Object.values(queues).map((queue) => queue.getBackend().close(true)));
    },
    startWorkers(work, onFailed, lockMs) {
      const workers = queueNames.map((name) => {
        const worker = backend.startWorker(name, (job) => failForGood(work(job)), lockMs);
        worker.on('error', onTrouble);
        worker.on('failed', (job, error) => onFailed(job?.name, error));
        return worker;
      });
      return async () => {
        await Promise.all(workers.map(closeWorker));
      };
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
