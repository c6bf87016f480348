import type { CallId, CounterId, ShopId, StaffId, StopId, VisitId } from '@motcua/contracts/ids';
import type { ActReason, CallReason } from '@motcua/contracts/queue';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type CallRow = {
  callId: CallId;
  shopId: ShopId;
  stopId: StopId;
  visitId: VisitId;
  counterId: CounterId;
  counter: number;
  staffId: StaffId;
  calledAt: string;
  lastCalledAt: string;
  calls: number;
  arrivedAt: string | null;
  endedAt: string | null;
  outcome: string | null;
  why: CallReason;
};

export type NewCall = {
  shopId: ShopId;
  stopId: StopId;
  visitId: VisitId;
  sector: string;
  counterId: CounterId;
  shiftId: string;
  staffId: StaffId;
  at: Date;
  /** Where the person is already at the counter, as after a hold: no waiting for them to come. */
  arrived: boolean;
  why: CallReason;
  priority: boolean;
  /** Called from the short queue. */
  short: boolean;
  inTurn: boolean;
  chosenReason: ActReason | null;
};

export async function insertCall(tx: Tx, call: NewCall): Promise<CallId> {
  const made = await tx.execute<{ id: CallId }>(sql`
    insert into calls (shop_id, stop_id, visit_id, sector, counter_id, shift_id, staff_id, called_at, last_called_at,
      arrived_at, why, priority, short, in_turn, chosen_reason)
    values (${call.shopId}, ${call.stopId}, ${call.visitId}, ${call.sector}, ${call.counterId}, ${call.shiftId},
      ${call.staffId}, ${call.at.toISOString()}, ${call.at.toISOString()},
      ${call.arrived ? call.at.toISOString() : null}::timestamptz, ${JSON.stringify(call.why)}::jsonb,
      ${call.priority}, ${call.short}, ${call.inTurn}, ${call.chosenReason}::text)
    returning id`);
  const id = made.rows[0]?.id;
  if (!id) throw new Error('a call was not written');
  return id;
}

export async function findCall(db: Database | Tx, callId: CallId): Promise<CallRow | null> {
  const found = await db.execute<CallRow>(sql`
    select call.id as "callId", call.shop_id as "shopId", call.stop_id as "stopId", call.visit_id as "visitId",
      call.counter_id as "counterId", c.number as counter, call.staff_id as "staffId",
      call.called_at as "calledAt", call.last_called_at as "lastCalledAt", call.calls,
      call.arrived_at as "arrivedAt", call.ended_at as "endedAt", call.outcome, call.why
    from calls call join counters c on c.id = call.counter_id where call.id = ${callId}`);
  return found.rows[0] ?? null;
}

/** The open call of a stop, where it is at a counter. */
export async function findOpenCallOfStop(db: Database | Tx, stopId: StopId): Promise<CallRow | null> {
  const found = await db.execute<{ id: CallId }>(
    sql`select id from calls where stop_id = ${stopId} and ended_at is null`,
  );
  const id = found.rows[0]?.id;
  return id ? findCall(db, id) : null;
}

export async function countRecall(tx: Tx, callId: CallId, at: Date): Promise<void> {
  await tx.execute(
    sql`update calls set calls = calls + 1, last_called_at = ${at.toISOString()} where id = ${callId}`,
  );
}

export async function markArrived(tx: Tx, callId: CallId, at: Date): Promise<void> {
  await tx.execute(
    sql`update calls set arrived_at = coalesce(arrived_at, ${at.toISOString()}::timestamptz) where id = ${callId}`,
  );
}

/** Ends a call. One that was taken back no longer counts for the ratio of priority to normal. */
export async function endCall(tx: Tx, callId: CallId, outcome: string, at: Date): Promise<void> {
  await tx.execute(sql`
    update calls set ended_at = ${at.toISOString()}, outcome = ${outcome}, in_turn = in_turn and ${outcome} <> 'undone'
    where id = ${callId} and ended_at is null`);
}

/** Opens an ended call again, as it was before the act that is taken back. */
export async function reopenCall(
  tx: Tx,
  call: { id: string; calls: number; lastCalledAt: string; arrivedAt: string | null },
): Promise<void> {
  await tx.execute(sql`
    update calls set ended_at = null, outcome = null, calls = ${call.calls}, last_called_at = ${call.lastCalledAt},
      arrived_at = ${call.arrivedAt}::timestamptz
    where id = ${call.id}`);
}

type Turn = { shopId: ShopId; day: string; sectors: readonly string[] };

/** More calls than any policy looks back upon. */
const callsBack = 12;

/**
 * How many priority calls were made in turn, in a row, since the last normal one in these sectors today: in the long queue
 * or in the short one. Today's calls lie within the last 24 hours, which keeps the search away from the calls of all the
 * years before.
 */
export async function countPriorityRun(
  db: Database | Tx,
  { shopId, day, sectors, short }: Turn & { short: boolean },
): Promise<number> {
  const found = await db.execute<{ priority: boolean }>(sql`
    select call.priority from calls call join stops s on s.id = call.stop_id
    where call.shop_id = ${shopId} and call.sector = any(${sql.param([...sectors])}::text[]) and call.short = ${short}
      and call.in_turn and call.called_at > (select house_now() - interval '1 day') and s.day = ${day}::date
    order by call.called_at desc, call.id desc limit ${callsBack}`);
  return runUntil(found.rows, (call) => !call.priority);
}

/** How many calls were made in turn from the long queue since the last from the short one, in these sectors today. */
export async function countLongRun(db: Database | Tx, { shopId, day, sectors }: Turn): Promise<number> {
  const found = await db.execute<{ short: boolean }>(sql`
    select call.short from calls call join stops s on s.id = call.stop_id
    where call.shop_id = ${shopId} and call.sector = any(${sql.param([...sectors])}::text[])
      and call.in_turn and call.called_at > (select house_now() - interval '1 day') and s.day = ${day}::date
    order by call.called_at desc, call.id desc limit ${callsBack}`);
  return runUntil(found.rows, (call) => call.short);
}

function runUntil<Call>(newestFirst: readonly Call[], ends: (call: Call) => boolean): number {
  const last = newestFirst.findIndex(ends);
  return last === -1 ? newestFirst.length : last;
}

export async function countServed(db: Database | Tx, counterId: CounterId, day: string): Promise<number> {
  const found = await db.execute<{ served: number }>(sql`
    select count(*)::int as served from calls call join stops s on s.id = call.stop_id
    where call.counter_id = ${counterId} and call.outcome = 'finished' and s.day = ${day}::date`);
  return found.rows[0]?.served ?? 0;
}
