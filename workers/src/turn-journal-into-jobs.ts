import { millisecondsUntil } from '@motcua/db/jobs/milliseconds-until';
import { findPlace, keepPlace } from '@motcua/db/jobs/readers';
import { type Follower, followJournal } from '@motcua/db/journal/follow';
import type { JournalRow } from '@motcua/db/journal/read';
import type { JobQueues } from './backend.ts';
import type { House } from './house.ts';
import { inTime } from './in-time.ts';
import { jobIdOf } from './job-id.ts';
import { queueOf } from './queue-options.ts';
import { reactionsTo } from './reactions.ts';

const reader = 'jobs';

/**
 * Turns entries of the journal into jobs, from where the last process stopped. The place is kept after the jobs are in the
 * queue: what lay between is added again after a crash, which changes nothing.
 */
export async function turnJournalIntoJobs(house: House, queues: JobQueues): Promise<Follower> {
  const from = await findPlace(house.db, reader);
  // Kept at once: whoever takes over before the first entry must begin at the same place, not at a newer one.
  await keepPlace(house.db, reader, from);
  return followJournal({
    db: house.db,
    from,
    async onEntries(rows) {
      for (const row of rows) await addReactions(house, queues, row);
      const last = rows.at(-1);
      if (last) await keepPlace(house.db, reader, last.position);
    },
    onTrouble: (error) =>
      house.log.warn({ err: error }, 'the journal could not be turned into jobs; trying again'),
  });
}

async function addReactions(house: House, queues: JobQueues, row: JournalRow): Promise<void> {
  for (const { job, payload, notBefore } of reactionsTo(row))
    await inTime(
      queues[queueOf(job)].add(job, payload, {
        jobId: jobIdOf(row.position, job),
        delay: notBefore === null ? 0 : await millisecondsUntil(house.db, notBefore),
      }),
    );
}
