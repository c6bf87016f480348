import type { Connection } from './connect.ts';

/** Asks the database for a sign of life. @throws when it gives none within the pool's patience */
export async function askForLife(connection: Connection): Promise<void> {
  await connection.pool.query('select 1');
}
