import type { StopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** Whether the hold of a stop is open and over by the clock of the house. */
export async function isHoldOver(tx: Tx, stopId: StopId): Promise<boolean> {
  const found = await tx.execute(
    sql`select 1 from holds where stop_id = ${stopId} and ended_at is null and until_at <= house_now()`,
  );
  return found.rows.length > 0;
}
