import { type QueueName, queueNames, queuePrefix, queueSchema } from '@motcua/contracts/job-queues';
import { createPostgresBackend, Queue } from 'bullmq';
import type { ApiSettings } from '../house.ts';

type OpenedQueues = { queues: Queue[]; close(): Promise<void> };

/** The queues of the workers as an onlooker opens them: on the server the workers use, with a connection each. */
export function openQueues(
  { databaseUrl, redisUrl }: Pick<ApiSettings, 'databaseUrl' | 'redisUrl'>,
  onTrouble: (error: Error) => void,
): OpenedQueues {
  const onPostgres = (name: QueueName) => {
    const queue = new Queue(
      name,
      {
        connection: {
          connectionString: databaseUrl,
          schema: queueSchema,
          max: 1,
          application_name: 'motcua-onlooker',
          connectionTimeoutMillis: 4_000,
          query_timeout: 12_000,
          statement_timeout: 10_000,
        },
      },
      createPostgresBackend,
    );
    // The dashboard asks which of the two it is by itself; to the compiler they are one.
    return queue as unknown as Queue;
  };
  const onRedis = (name: QueueName, url: string) =>
    new Queue(name, {
      prefix: queuePrefix,
      connection: { url, enableOfflineQueue: false, maxRetriesPerRequest: 1 },
    });
  const queues = queueNames.map((name) => (redisUrl ? onRedis(name, redisUrl) : onPostgres(name)));
  for (const queue of queues) queue.on('error', onTrouble);
  return {
    queues,
    async close() {
      await Promise.allSettled(queues.map((queue) => queue.getBackend().close(true)));
    },
  };
}
