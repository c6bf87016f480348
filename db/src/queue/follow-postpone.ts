import type { StopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/**
 * Puts a waiting stop right behind those it lets pass, and no longer first. Its place is a microsecond after theirs:
 * whoever came after them stays behind it.
 * @returns false when it no longer waits, or has let others pass before
 */
export async function postponeStop(
  tx: Tx,
  stopId: StopId,
  behind: readonly string[],
  at: Date,
): Promise<boolean> {
  const changed = await tx.execute(sql`
    update stops set put_first_at = null, postponed_at = ${at.toISOString()}::timestamptz, version = version + 1,
      queued_at = greatest(queued_at, (select max(o.queued_at) from stops o
        where o.id = any(${sql.param([...behind])}::uuid[]))) + interval '1 microsecond'
    where id = ${stopId} and state = 'waiting' and postponed_at is null returning id`);
  return changed.rows.length > 0;
}
