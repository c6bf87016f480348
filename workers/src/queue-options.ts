import type { QueueName } from '@motcua/contracts/job-queues';
import type { JobName } from './jobs.ts';
import { type TimedJob, timedJobs } from './schedule.ts';

const elsewhere: { [Name in JobName]?: QueueName } = {
  'sweep-deadlines': 'deadlines',
  'deliver-crossings': 'deadlines',
  'send-digests': 'deadlines',
  'deliver-crossing': 'overdue',
  'tell-applicant': 'notices',
  'tell-applicants': 'notices',
};

export function queueOf(job: JobName): QueueName {
  return elsewhere[job] ?? 'jobs';
}

/** The timed jobs that stand in a queue. */
export function timedIn(queue: QueueName): TimedJob[] {
  return timedJobs.filter((job) => queueOf(job) === queue);
}

/** What was done and what failed is kept only so far that somebody can look at it. */
const kept = { removeOnComplete: { count: 200 }, removeOnFail: { count: 500 } };

export const queueOptions = {
  streams: { events: { maxLen: 500 } },
  defaultJobOptions: { ...kept, attempts: 5, backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 } },
};

/** @param lockMs how long a job stays with a worker that gives no sign of life */
export function workerOptions(lockMs: number) {
  return {
    ...kept,
    concurrency: 4,
    lockDuration: lockMs,
    stalledInterval: lockMs,
    // BullMQ gives a job up for good after one worker died over it; here that may happen more often.
    maxStalledCount: 3,
    runRetryDelay: 2_000,
  };
}
