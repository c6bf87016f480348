import { type QueueName, queueSchema as schema } from '@motcua/contracts/job-queues';
import { createPostgresBackend, type Processor, Queue, runMigrations, Worker } from 'bullmq';
import pg from 'pg';
import { queueOptions, workerOptions } from './queue-options.ts';

/** The queues on the PostgreSQL of the house, so that a small shop needs no other server. */
export async function openOnPostgres(databaseUrl: string) {
  await layQueueTables(databaseUrl);
  const connection = {
    connectionString: databaseUrl,
    schema,
    connectionTimeoutMillis: 4_000,
    query_timeout: 12_000,
    statement_timeout: 10_000,
    keepAlive: true,
  };
  const openQueue = (name: QueueName) =>
    new Queue(
      name,
      { ...queueOptions, connection: { ...connection, max: 1, application_name: 'motcua-queue' } },
      createPostgresBackend,
    );
  const startWorker = (name: QueueName, work: Processor, lockMs: number) =>
    new Worker(
      name,
      work,
      { ...workerOptions(lockMs), connection: { ...connection, max: 2, application_name: 'motcua-worker' } },
      createPostgresBackend,
    );
  return { openQueue, startWorker };
}

/** BullMQ brings its own tables up to date; its advisory lock lets two processes start at once. */
async function layQueueTables(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    await runMigrations(client, schema);
  } finally {
    await client.end();
  }
}
