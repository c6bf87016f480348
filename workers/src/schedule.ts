import type { Rhythm } from '@motcua/db/jobs/sweeps';
import type { JobName } from './jobs.ts';

/** Every pattern of the clock is meant on this wall, whatever the server's own zone is. */
export const timeZone = 'Asia/Ho_Chi_Minh';

/** Every timed job of the house, on one page. Each is harmless when it is done twice, or late, or by two at once. */
export const schedule = {
  /** The sweep behind the jobs that end single holds: whatever became of those, nobody is held for ever. */
  'end-holds': { everySeconds: 15 },
  /** Times that were kept for people who did not come. */
  'end-bookings': { everySeconds: 30 },
  'ask-printers': { everySeconds: 15 },
  /** Deadlines are days and hours; whoever is late is late within seconds of midnight all the same. */
  'sweep-deadlines': { everySeconds: 15 },
  /** Behind the job of each crossing: what became of it, somebody is told. */
  'deliver-crossings': { everySeconds: 30 },
  'send-digests': { everySeconds: 30 },
  /** Behind the job of each act: what the night, a server that was away or a lost queue has left to be told. */
  'tell-applicants': { everySeconds: 30 },
  /** Behind the job that a confirmation sets off: a change that was left in the middle is gone on with. */
  'apply-calendar-changes': { everySeconds: 60 },
  'close-the-day': { dailyAt: '00:05' },
  'forget-old': { dailyAt: '03:30' },
} as const satisfies Partial<Record<JobName, Rhythm>>;

export type TimedJob = keyof typeof schedule;

export const timedJobs = Object.keys(schedule).filter(isTimed);

export function isTimed(name: string): name is TimedJob {
  return Object.hasOwn(schedule, name);
}
