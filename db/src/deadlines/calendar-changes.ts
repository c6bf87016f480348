import type { ChangedDay, ChangedHours } from '@motcua/contracts/calendar-changes';
import type { ShopId, StaffId } from '@motcua/contracts/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** A change of the calendar as it is kept. Instants are ISO. */
export type CalendarChangeRow = {
  changeId: string;
  /** Null: the national calendar. */
  shopId: ShopId | null;
  version: number;
  days: ChangedDay[];
  /** Instead of days, where the opening hours of the shop change. */
  hours: ChangedHours | null;
  reason: string;
  enteredBy: StaffId | null;
  enteredByName: string | null;
  enteredAt: string;
  confirmedByName: string | null;
  confirmedAt: string | null;
  appliedAt: string | null;
  undoes: string | null;
  undoneBy: string | null;
  moved: number;
  total: number;
};

/** What stands in the row of a change: its days, or the hours that begin on one. */
type KeptDay = ChangedDay | { hours: ChangedHours };

const iso = (at: string | null) => (at === null ? null : new Date(at).toISOString());

async function changesWhere(db: Database | Tx, condition: SQL): Promise<CalendarChangeRow[]> {
  const found = await db.execute<Omit<CalendarChangeRow, 'days'> & { kept: readonly KeptDay[] }>(sql`
    select c.id as "changeId", c.shop_id as "shopId", c.version, c.days as kept, c.reason, c.entered_by as "enteredBy",
      (select display_name from staff where id = c.entered_by) as "enteredByName", c.entered_at as "enteredAt",
      (select display_name from staff where id = c.confirmed_by) as "confirmedByName", c.confirmed_at as "confirmedAt",
      c.applied_at as "appliedAt", c.undoes,
      (select u.id from calendar_changes u where u.undoes = c.id order by u.entered_at desc limit 1) as "undoneBy",
      c.moved, c.total
    from calendar_changes c where ${condition}`);
  return found.rows.map(({ kept, ...row }) => ({
    ...row,
    days: kept.filter((one): one is ChangedDay => !('hours' in one)),
    hours: kept.find((one): one is { hours: ChangedHours } => 'hours' in one)?.hours ?? null,
    enteredAt: new Date(row.enteredAt).toISOString(),
    confirmedAt: iso(row.confirmedAt),
    appliedAt: iso(row.appliedAt),
  }));
}

export async function findChange(db: Database | Tx, changeId: string): Promise<CalendarChangeRow | null> {
  const [change] = await changesWhere(db, sql`c.id = ${changeId}`);
  return change ?? null;
}

/** Holds a change until the transaction ends: it is confirmed once. */
export async function lockChange(tx: Tx, changeId: string): Promise<CalendarChangeRow | null> {
  await tx.execute(sql`select from calendar_changes where id = ${changeId} for update`);
  return findChange(tx, changeId);
}

/** The newest changes that touch a shop, the country's and its own. What only laid warnings anew is none of them. */
export function findChangesOf(db: Database | Tx, shopId: ShopId, most: number): Promise<CalendarChangeRow[]> {
  return changesWhere(
    db,
    sql`(c.shop_id is null or c.shop_id = ${shopId}) and c.days <> '[]'::jsonb order by c.entered_at desc, c.id limit ${most}`,
  );
}

/** The hours of a shop that were entered and wait for a second person. */
export async function findWaitingHours(
  db: Database | Tx,
  shopId: ShopId,
): Promise<{ changeId: string; hours: ChangedHours }[]> {
  const waiting = await changesWhere(
    db,
    sql`c.shop_id = ${shopId} and c.confirmed_at is null and c.days -> 0 ? 'hours' order by c.entered_at, c.id`,
  );
  return waiting.flatMap(({ changeId, hours }) => (hours === null ? [] : [{ changeId, hours }]));
}

/** Those that were confirmed and are not applied to every open dossier yet, in the order of their confirmation. */
export function findUnapplied(db: Database | Tx): Promise<CalendarChangeRow[]> {
  return changesWhere(db, sql`c.confirmed_at is not null and c.applied_at is null order by c.version`);
}

export async function insertChange(
  tx: Tx,
  change: Pick<CalendarChangeRow, 'shopId' | 'days' | 'hours' | 'reason' | 'undoes'> & { enteredBy: StaffId },
): Promise<string> {
  const kept: readonly KeptDay[] = change.hours === null ? change.days : [{ hours: change.hours }];
  const made = await tx.execute<{ changeId: string }>(sql`
    insert into calendar_changes (shop_id, days, reason, entered_by, undoes)
    values (${change.shopId}::uuid, ${JSON.stringify(kept)}::jsonb, ${change.reason}, ${change.enteredBy},
      ${change.undoes}::uuid)
    returning id as "changeId"`);
  const changeId = made.rows[0]?.changeId;
  if (changeId === undefined) throw new Error('a change of the calendar was written and has no id');
  return changeId;
}

/**
 * Notes who confirmed a change, and gives it the next version: versions go by confirmation, not by entry, so that what was
 * counted by a lower one is what is still to be looked at. The calendar must be held.
 */
export async function confirmChange(
  tx: Tx,
  changeId: string,
  confirmed: { by: StaffId; total: number },
): Promise<number> {
  const made = await tx.execute<{ version: number }>(sql`
    update calendar_changes set version = default, confirmed_by = ${confirmed.by}, confirmed_at = house_now(),
      total = ${confirmed.total}
    where id = ${changeId} returning version`);
  const version = made.rows[0]?.version;
  if (version === undefined) throw new Error('a change of the calendar was held and is not there');
  return version;
}

/** @returns whether it was this call that ended it */
export async function endChange(tx: Tx, changeId: string): Promise<boolean> {
  const ended = await tx.execute(sql`
    update calendar_changes set applied_at = house_now() where id = ${changeId} and applied_at is null returning id`);
  return ended.rows.length > 0;
}
