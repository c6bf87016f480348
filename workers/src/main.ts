import { connect } from '@motcua/db/connect';
import { watchDeadlines } from '@motcua/db/dossiers/sweep-watch';
import { standForLead } from '@motcua/db/jobs/lead';
import { openNews } from '@motcua/db/journal/news';
import { plainError } from '@motcua/db/plain-error';
import { pino } from 'pino';
import { openBackend } from './backend.ts';
import { closeAll } from './close-all.ts';
import type { House } from './house.ts';
import { doJob } from './jobs.ts';
import { type JobsOffice, leadJobs } from './lead-jobs.ts';
import { usualPace } from './pace.ts';
import { warmUp } from './printing/warm-up.ts';
import { seldom } from './seldom.ts';
import type { WorkerSettings } from './settings.ts';
import { watchSweeps } from './watch-sweeps.ts';

export type { WorkerSettings } from './settings.ts';

export type RunningWorkers = { close(): Promise<void> };

/** Closing takes less than ten seconds, whatever hangs. */
const closeWithinMs = 8_000;

/**
 * Starts what happens later or on time, in this process; any number of processes may do so on one database.
 * @param settings everything they need to know; nothing is read from the environment here
 * @returns how to close them: jobs that run are finished first, where they take no more than seconds
 * @throws when PostgreSQL cannot be reached. Where Redis cannot, jobs are late until it can.
 */
export async function startWorkers(settings: WorkerSettings, pace = usualPace): Promise<RunningWorkers> {
  const log = pino({ name: 'workers', level: settings.logLevel, serializers: { err: plainError } });
  const warn = (words: string) => seldom((error) => log.warn({ reason: error.message }, words));
  const closers: (() => Promise<unknown>)[] = [];
  const close = () => closeAll(closers.splice(0), closeWithinMs, warn('the workers did not close cleanly'));

  let office: JobsOffice | null = null;
  try {
    const connection = connect(settings.databaseUrl, {
      name: 'motcua-workers',
      max: 6,
      onTrouble: warn('a connection to the database was lost'),
    });
    closers.push(connection.close);
    const news = await openNews({
      databaseUrl: settings.databaseUrl,
      redisUrl: settings.redisUrl,
      onNews: () => office?.wake(),
      onTrouble: warn('news could not be passed on'),
    });
    closers.push(news.close);
    const house: House = {
      db: connection.db,
      log,
      publicUrl: settings.publicUrl,
      nudge: news.nudge,
      outside: settings.outside ?? null,
    };

    const {
      queues,
      startWorkers: workOn,
      closeQueues,
    } = await openBackend(settings, warn('a queue of jobs is in trouble'));
    closers.push(closeQueues);
    warmUp();
    const closeWorkers = workOn(
      (job) => doJob(house, job.name, job.data),
      (job, error) => log.warn({ job, err: error }, 'a job failed'),
      pace.lockMs,
    );
    closers.push(closeWorkers);
    const candidate = standForLead({
      databaseUrl: settings.databaseUrl,
      name: 'motcua-jobs',
      lookEveryMs: pace.leadEveryMs,
      async takeOffice() {
        office = await leadJobs(house, queues, pace);
        return office;
      },
      onTrouble: (error) => log.warn({ err: error }, 'leading was interrupted; trying again'),
    });
    closers.push(candidate.close);
    closers.push(watchSweeps(house, pace).close);
    const watch = watchDeadlines(
      house.db,
      () => house.nudge(),
      (error) => log.warn({ err: error }, 'deadlines could not be swept; trying again'),
      pace.deadlines,
    );
    closers.push(watch.close);
    return { close };
  } catch (error) {
    await close();
    throw error;
  }
}
