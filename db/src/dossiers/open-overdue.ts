import type { DossierId, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/**
 * Opens the record of a dossier whose due day is over, where the sweep has not done so yet: an act that stops its clock
 * must never be faster than the record. Where one is open, or was closed or voided for this very date, nothing happens.
 * The clock is held first, as the sweep holds it: taken the other way round, an act and a sweep of the same second waited
 * for each other until PostgreSQL sent one of them away (tried: it happens within ten thousand).
 */
export async function openOverdue(
  tx: Tx,
  late: { dossierId: DossierId; shopId: ShopId; dueAt: string },
): Promise<void> {
  await tx.execute(sql`
    select from dossier_clocks where dossier_id = ${late.dossierId} and kind = 'whole' for no key update`);
  await tx.execute(sql`
    insert into overdue_records (dossier_id, shop_id, due_at)
    select ${late.dossierId}, ${late.shopId}, ${late.dueAt}::timestamptz
    where not exists (
      select 1 from overdue_records where dossier_id = ${late.dossierId} and due_at = ${late.dueAt}::timestamptz)
    on conflict (dossier_id) where closed_at is null and voided_at is null do nothing`);
}
