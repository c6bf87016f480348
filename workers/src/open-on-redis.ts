import { queuePrefix as prefix, type QueueName } from '@motcua/contracts/job-queues';
import { type Processor, Queue, Worker } from 'bullmq';
import { queueOptions, workerOptions } from './queue-options.ts';

const retryStrategy = (times: number) => Math.min(times * 200, 5_000);

/** The queues on Redis, for shops with many processes. Redis may be away: nothing here waits for it. */
export function openOnRedis(url: string) {
  const openQueue = (name: QueueName) =>
    new Queue(name, {
      ...queueOptions,
      prefix,
      // Adding a job fails at once where Redis has gone away; whoever adds tries again.
      connection: { url, retryStrategy, enableOfflineQueue: false, maxRetriesPerRequest: null },
    });
  const startWorker = (name: QueueName, work: Processor, lockMs: number) =>
    new Worker(name, work, {
      ...workerOptions(lockMs),
      prefix,
      connection: { url, retryStrategy, maxRetriesPerRequest: null },
    });
  return { openQueue, startWorker };
}
