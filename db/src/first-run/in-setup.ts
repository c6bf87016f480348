import { sql } from 'drizzle-orm';
import { connect, type Tx } from '../connect.ts';
import { inTransaction } from '../transaction.ts';

/** Any number will do; it only has to be the same in every process, and another than that of the migrations. */
const lock = 0x6d6f7464;

/** One transaction on a connection of its own. Two processes that start together do it one after the other. */
export async function inSetup<Result>(
  databaseUrl: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const connection = connect(databaseUrl, { max: 1, name: 'motcua-setup' });
  try {
    return await inTransaction(connection.db, async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${lock})`);
      return await work(tx);
    });
  } finally {
    await connection.close();
  }
}
