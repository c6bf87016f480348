import type { ShopId, StopId, VisitId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

export async function findVisitOfStop(tx: Tx, shopId: ShopId, stopId: StopId): Promise<VisitId | null> {
  const found = await tx.execute<{ visitId: VisitId }>(sql`
    select visit_id as "visitId" from stops where id = ${stopId} and shop_id = ${shopId}`);
  return found.rows[0]?.visitId ?? null;
}
