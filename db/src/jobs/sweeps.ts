import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** When something of the clock has to be done: over and over, or once a day at a time of the wall clock. */
export type Rhythm = { everySeconds: number } | { dailyAt: string };

/** The law's day is the same in the whole country. */
const zone = 'Asia/Ho_Chi_Minh';

/** Notes that a sweep was done to its end just now, by the clock of the house. */
export async function recordSweep(db: Database, name: string): Promise<void> {
  await db.execute(sql`
    insert into sweeps (name, last_at) values (${name}, house_now())
    on conflict (name) do update set last_at = excluded.last_at`);
}

/**
 * Whether a sweep was not done when it should have been. One that never was is late. One that seems to have been done
 * in the future is late too: the server's clock was set back.
 * @param patienceSeconds how old the last sweep may be where it is done over and over
 */
export async function isSweepLate(
  db: Database,
  name: string,
  rhythm: Rhythm,
  patienceSeconds: number,
): Promise<boolean> {
  const since =
    'dailyAt' in rhythm
      ? sql`date_trunc('day', clock.now - ${rhythm.dailyAt}::interval, ${zone}) + ${rhythm.dailyAt}::interval`
      : sql`clock.now - make_interval(secs => ${patienceSeconds})`;
  const found = await db.execute(sql`
    with clock as materialized (select house_now() as now)
    select 1 from sweeps, clock
    where name = ${name} and last_at >= ${since} and last_at <= clock.now + interval '1 minute'`);
  return found.rows.length === 0;
}

/** How long ago each sweep was last done, in seconds: the health of the workers. */
export async function findSweepAges(db: Database): Promise<Map<string, number>> {
  const found = await db.execute<{ name: string; age: string }>(
    sql`select name, extract(epoch from house_now() - last_at) as age from sweeps`,
  );
  return new Map(found.rows.map((sweep) => [sweep.name, Number(sweep.age)]));
}
