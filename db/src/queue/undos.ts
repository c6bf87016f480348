import type { CounterId, StaffId, StopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import type { Before } from './tables.ts';

export type UndoableAct = {
  id: string;
  act: string;
  stopId: StopId;
  label: string;
  staffId: StaffId;
  before: Before;
  version: number;
  at: string;
  undoneAt: string | null;
  /** The stop's version now: higher means something has happened since. */
  versionNow: number;
};

export async function insertUndoable(
  tx: Tx,
  act: {
    counterId: CounterId;
    staffId: StaffId;
    stopId: StopId;
    act: string;
    before: Before;
    version: number;
    at: Date;
  },
): Promise<void> {
  await tx.execute(sql`
    insert into undoable_acts (counter_id, staff_id, stop_id, act, before, version, at)
    values (${act.counterId}, ${act.staffId}, ${act.stopId}, ${act.act}, ${JSON.stringify(act.before)}::jsonb,
      ${act.version}, ${act.at.toISOString()})`);
}

/** The last act at a counter, whoever did it. */
export async function findLastAct(db: Database | Tx, counterId: CounterId): Promise<UndoableAct | null> {
  const found = await db.execute<UndoableAct>(sql`
    select a.id, a.act, a.stop_id as "stopId", v.label, a.staff_id as "staffId", a.before, a.version, a.at,
      a.undone_at as "undoneAt", s.version as "versionNow"
    from undoable_acts a join stops s on s.id = a.stop_id join visits v on v.id = s.visit_id
    where a.counter_id = ${counterId} order by a.at desc, a.id desc limit 1`);
  return found.rows[0] ?? null;
}

export async function markUndone(tx: Tx, id: string): Promise<void> {
  await tx.execute(sql`update undoable_acts set undone_at = house_now() where id = ${id}`);
}
