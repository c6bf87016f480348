export const queueName = 'jobs';

/** What was done and what failed is kept only so far that somebody can look at it. */
const kept = { removeOnComplete: { count: 200 }, removeOnFail: { count: 500 } };

export const queueOptions = {
  streams: { events: { maxLen: 500 } },
  defaultJobOptions: { ...kept, attempts: 5, backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 } },
};

export const workerOptions = {
  ...kept,
  concurrency: 4,
  // Of a worker that was killed, others take the jobs over within half a minute, and not only once.
  lockDuration: 15_000,
  stalledInterval: 10_000,
  maxStalledCount: 3,
  runRetryDelay: 2_000,
};
