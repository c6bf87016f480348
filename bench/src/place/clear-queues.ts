import type pg from 'pg';

/** Takes all tickets away, so that each round begins in the same empty hall. The journal stays: it is never emptied. */
export async function clearQueues(pool: pg.Pool): Promise<void> {
  await pool.query(
    'truncate visits, stops, stop_procedures, number_series, calls, undoable_acts, repeats cascade',
  );
  await pool.query('checkpoint');
}
