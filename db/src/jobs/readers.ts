import type { Position } from '@motcua/contracts/position';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { newestPosition } from '../journal/read.ts';

/**
 * Where a reader of the journal goes on. A new one begins with what happens from now on, and so does one whose place
 * lies in the future of this cluster: a dump was restored, and transactions are counted anew.
 */
export async function findPlace(db: Database, reader: string): Promise<Position> {
  const found = await db.execute<{ position: Position }>(sql`
    select position from readers
    where name = ${reader} and split_part(position, '.', 1)::numeric < pg_snapshot_xmax(pg_current_snapshot())::text::numeric`);
  return found.rows[0]?.position ?? newestPosition(db);
}

/** Remembers how far a reader has come. */
export async function keepPlace(db: Database, reader: string, position: Position): Promise<void> {
  await db.execute(sql`
    insert into readers (name, position) values (${reader}, ${position})
    on conflict (name) do update set position = excluded.position`);
}
