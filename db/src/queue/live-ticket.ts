import type { SectorCode, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** A ticket that the same person already holds today for one of these sectors, and that is not over. */
export async function findLiveTicket(
  db: Database | Tx,
  of: { shopId: ShopId; day: string; fingerprint: Buffer; sectors: readonly SectorCode[] },
): Promise<{ label: string; sector: SectorCode } | null> {
  const found = await db.execute<{ label: string; sector: SectorCode }>(sql`
    select v.label, s.sector
    from card_holders h join visits v on v.id = h.visit_id join stops s on s.visit_id = v.id
    where h.shop_id = ${of.shopId} and h.day = ${of.day}::date and h.fingerprint = ${of.fingerprint}
      and s.sector = any(${sql.param([...of.sectors])}::text[])
      and s.state in ('waiting', 'called', 'serving', 'held', 'missed')
    order by v.taken_at limit 1`);
  return found.rows[0] ?? null;
}
