import type { ShopId, StaffId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/**
 * Lets the warnings of all open dossiers of a shop be laid anew, in the batches in which a change of the calendar is
 * applied: a change without a day moves no date, and needs no second person. The calendar must be held.
 * @param total how many dossiers are open
 */
export async function layAnew(
  tx: Tx,
  { shopId, by, reason, total }: { shopId: ShopId; by: StaffId; reason: string; total: number },
): Promise<void> {
  await tx.execute(sql`
    insert into calendar_changes (shop_id, days, reason, entered_by, confirmed_at, total)
    values (${shopId}, '[]'::jsonb, ${reason}, ${by}, house_now(), ${total})`);
}
