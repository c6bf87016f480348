import { queueNames } from '@motcua/contracts/job-queues';
import type { JobQueue, JobQueues } from './backend.ts';
import { inTime } from './in-time.ts';
import { timedIn } from './queue-options.ts';
import { schedule, type TimedJob, timeZone } from './schedule.ts';

/**
 * Puts the schedule into the queues where it is not there as written: a new release, or a queue that was wiped. What
 * stands there already is left alone, because writing it again would begin its time anew.
 */
export async function keepSchedule(queues: JobQueues): Promise<void> {
  for (const name of queueNames) await keepTimes(queues[name], timedIn(name));
}

async function keepTimes(queue: JobQueue, timedJobs: readonly TimedJob[]): Promise<void> {
  const standing = await inTime(queue.getJobSchedulers());
  for (const stale of standing.filter(({ key }) => !timedJobs.some((name) => name === key)))
    await inTime(queue.removeJobScheduler(stale.key));
  for (const name of timedJobs) {
    const wanted = repeatOf(name);
    const there = standing.find(({ key }) => key === name);
    if (there && 'every' in wanted && Number(there.every) === wanted.every) continue;
    if (there && 'pattern' in wanted && there.pattern === wanted.pattern && there.tz === wanted.tz) continue;
    await inTime(queue.upsertJobScheduler(name, wanted, { name, data: {} }));
  }
}

function repeatOf(name: TimedJob): { every: number } | { pattern: string; tz: string } {
  const rhythm = schedule[name];
  if ('everySeconds' in rhythm) return { every: rhythm.everySeconds * 1_000 };
  const [hour, minute] = rhythm.dailyAt.split(':');
  return { pattern: `${Number(minute)} ${Number(hour)} * * *`, tz: timeZone };
}
