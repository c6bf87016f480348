import type { CounterId, ShopId, StaffId, StopId } from '@motcua/contracts/ids';
import type { ActReason } from '@motcua/contracts/queue';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type HoldRow = {
  holdId: string;
  stopId: StopId;
  shopId: ShopId;
  counterId: CounterId;
  ownerStaffId: StaffId;
  ownerName: string;
  place: string;
  reason: ActReason;
  heldAt: string;
  untilAt: string;
};

export async function insertHold(
  tx: Tx,
  hold: {
    stopId: StopId;
    shopId: ShopId;
    counterId: CounterId;
    ownerStaffId: StaffId;
    place: string;
    reason: ActReason;
    heldAt: Date;
    untilAt: Date;
  },
): Promise<void> {
  await tx.execute(sql`
    insert into holds (stop_id, shop_id, counter_id, owner_staff_id, place, reason, held_at, until_at)
    values (${hold.stopId}, ${hold.shopId}, ${hold.counterId}, ${hold.ownerStaffId}, ${hold.place}, ${hold.reason},
      ${hold.heldAt.toISOString()}, ${hold.untilAt.toISOString()})`);
}

export async function endHold(tx: Tx, stopId: StopId): Promise<void> {
  await tx.execute(
    sql`update holds set ended_at = house_now() where stop_id = ${stopId} and ended_at is null`,
  );
}

export async function reopenHold(tx: Tx, holdId: string): Promise<void> {
  await tx.execute(sql`update holds set ended_at = null where id = ${holdId}`);
}

/** The stops held in a shop today, soonest end first. */
export async function findHolds(db: Database | Tx, shopId: ShopId): Promise<HoldRow[]> {
  const found = await db.execute<HoldRow>(sql`
    select h.id as "holdId", h.stop_id as "stopId", h.shop_id as "shopId", h.counter_id as "counterId",
      h.owner_staff_id as "ownerStaffId", owner.display_name as "ownerName", h.place, h.reason,
      h.held_at as "heldAt", h.until_at as "untilAt"
    from holds h join staff owner on owner.id = h.owner_staff_id
    where h.shop_id = ${shopId} and h.ended_at is null order by h.until_at limit 200`);
  return found.rows;
}

/** Stops whose hold has run out, by the house clock. */
export async function findEndedHolds(
  db: Database | Tx,
  limit = 100,
): Promise<{ stopId: StopId; shopId: ShopId }[]> {
  const found = await db.execute<{ stopId: StopId; shopId: ShopId }>(sql`
    select stop_id as "stopId", shop_id as "shopId" from holds
    where ended_at is null and until_at <= house_now() order by until_at limit ${limit}`);
  return found.rows;
}
