import type { SectorCode, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** Who asks for a number: the keyed fingerprint of a card, or the hash of a phone's cookie. Both only tell alike from alike. */
export type Known = { by: 'card' | 'phone'; print: Buffer };

/**
 * Lets nobody else ask for a number as the same person until this transaction is over: two looks at the very same moment
 * would both find nothing.
 */
export async function lockPerson(tx: Tx, shopId: ShopId, { by, print }: Known): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${shopId} ${by} ${print.toString('base64')}`}, 0))`,
  );
}

/** A ticket that the same person already holds today for one of these sectors, and that is not over. */
export async function findLiveTicket(
  db: Database | Tx,
  of: { shopId: ShopId; day: string; known: Known; sectors: readonly SectorCode[] },
): Promise<{ label: string; sector: SectorCode } | null> {
  const { by, print } = of.known;
  const held =
    by === 'card'
      ? sql`select visit_id from card_holders
          where shop_id = ${of.shopId} and day = ${of.day}::date and fingerprint = ${print}`
      : sql`select visit_id from phone_visits
          where shop_id = ${of.shopId} and day = ${of.day}::date and phone_hash = ${print}`;
  const found = await db.execute<{ label: string; sector: SectorCode }>(sql`
    select v.label, s.sector
    from (${held}) h join visits v on v.id = h.visit_id join stops s on s.visit_id = v.id
    where s.sector = any(${sql.param([...of.sectors])}::text[])
      and s.state in ('waiting', 'called', 'serving', 'held', 'missed')
    order by v.taken_at limit 1`);
  return found.rows[0] ?? null;
}
