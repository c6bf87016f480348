import type { AgencyId, CounterId, ShopId, StaffId } from '@motcua/contracts/ids';
import type { Role } from '@motcua/contracts/staff';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type SessionRow = {
  staffId: StaffId;
  username: string;
  displayName: string;
  agencyId: AgencyId | null;
  agencyNameVi: string | null;
  mustChangePassword: boolean;
  /** Epoch milliseconds. */
  openedAt: number;
  lastSeenAt: number;
  now: number;
  posts: { shopId: ShopId; shopNameVi: string; role: Role }[];
  counterId: CounterId | null;
};

type Raw = Omit<SessionRow, 'openedAt' | 'lastSeenAt' | 'now'> & {
  openedAt: string;
  lastSeenAt: string;
  now: string;
};

/**
 * Who a session belongs to, with their places as they are now: a role that was taken away is gone at the next request.
 * Sessions of people who are no longer active are not found.
 */
export async function findSession(db: Database | Tx, idHash: Buffer): Promise<SessionRow | null> {
  const found = await db.execute<Raw>(sql`
    select s.staff_id as "staffId", w.username, w.display_name as "displayName", w.agency_id as "agencyId",
      (select a.name_vi from agencies a where a.id = w.agency_id) as "agencyNameVi",
      w.must_change_password as "mustChangePassword",
      extract(epoch from s.opened_at) * 1000 as "openedAt", extract(epoch from s.last_seen_at) * 1000 as "lastSeenAt",
      extract(epoch from house_now()) * 1000 as now,
      coalesce((select jsonb_agg(jsonb_build_object('shopId', p.shop_id, 'shopNameVi', shop.name_vi, 'role', p.role)
          order by shop.name_vi) from posts p join shops shop on shop.id = p.shop_id where p.staff_id = w.id), '[]') as posts,
      (select shift.counter_id from counter_shifts shift where shift.staff_id = w.id and shift.closed_at is null) as "counterId"
    from sessions s join staff w on w.id = s.staff_id
    where s.id_hash = ${idHash} and w.active`);
  const row = found.rows[0];
  return row
    ? { ...row, openedAt: Number(row.openedAt), lastSeenAt: Number(row.lastSeenAt), now: Number(row.now) }
    : null;
}

export async function openSession(tx: Database | Tx, idHash: Buffer, staffId: StaffId): Promise<void> {
  await tx.execute(sql`insert into sessions (id_hash, staff_id) values (${idHash}, ${staffId})`);
}

/** Once a minute is enough to know whether somebody is still there; every request would be a write too many. */
export async function touchSession(db: Database, idHash: Buffer): Promise<void> {
  await db.execute(sql`
    update sessions set last_seen_at = house_now()
    where id_hash = ${idHash} and last_seen_at < house_now() - interval '1 minute'`);
}

export async function endSession(tx: Database | Tx, idHash: Buffer): Promise<void> {
  await tx.execute(sql`delete from sessions where id_hash = ${idHash}`);
}

export async function endSessionsOf(tx: Database | Tx, staffId: StaffId): Promise<void> {
  await tx.execute(sql`delete from sessions where staff_id = ${staffId}`);
}

/** Sessions past every limit are only weight. */
export async function forgetOldSessions(db: Database): Promise<number> {
  const forgotten = await db.execute(
    sql`delete from sessions where opened_at < house_now() - interval '2 days'`,
  );
  return forgotten.rowCount ?? 0;
}
