import { type Processor, Queue, Worker } from 'bullmq';
import { queueName, queueOptions, workerOptions } from './queue-options.ts';

/** In braces, so that all keys of the queue lie together where Redis is a cluster. */
const prefix = '{motcua}';
const retryStrategy = (times: number) => Math.min(times * 200, 5_000);

/** The queue on Redis, for shops with many processes. Redis may be away: nothing here waits for it. */
export function openOnRedis(url: string) {
  const queue = new Queue(queueName, {
    ...queueOptions,
    prefix,
    // Adding a job fails at once where Redis has gone away; whoever adds tries again.
    connection: { url, retryStrategy, enableOfflineQueue: false, maxRetriesPerRequest: null },
  });
  const startWorker = (work: Processor, lockMs: number) =>
    new Worker(queueName, work, {
      ...workerOptions(lockMs),
      prefix,
      connection: { url, retryStrategy, maxRetriesPerRequest: null },
    });
  return { queue, startWorker };
}
