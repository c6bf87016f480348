import type { CallId, CounterId, SectorCode, ShopId, StaffId, StopId } from '@motcua/contracts/ids';
import type { PauseReason } from '@motcua/contracts/queue';
import type { CallRules, QueuePolicy } from '@motcua/contracts/shops';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** A counter with who sits there and the shop's rules of calling. */
export type CounterRow = {
  counterId: CounterId;
  shopId: ShopId;
  number: number;
  nameVi: string;
  zone: string;
  active: boolean;
  sectors: SectorCode[];
  policy: QueuePolicy;
  callRules: CallRules;
  shift: {
    shiftId: string;
    staffId: StaffId;
    displayName: string;
    standsInForName: string | null;
    openedAt: string;
    pausedSince: string | null;
    pauseReason: PauseReason | null;
  } | null;
  /** The open call, if any. */
  callId: CallId | null;
  stopId: StopId | null;
  label: string | null;
  arrived: boolean;
};

async function countersWhere(db: Database | Tx, condition: SQL): Promise<CounterRow[]> {
  const found = await db.execute<CounterRow>(sql`
    select c.id as "counterId", c.shop_id as "shopId", c.number, c.name_vi as "nameVi", c.zone, c.active,
      coalesce((select jsonb_agg(cs.sector order by cs.sector) from counter_sectors cs where cs.counter_id = c.id), '[]')
        as sectors,
      shop.policy,
      jsonb_build_object('callsBeforeMissed', shop.calls_before_missed,
        'secondsBeforeMissed', shop.seconds_before_missed) as "callRules",
      case when shift.id is null then null else jsonb_build_object(
        'shiftId', shift.id, 'staffId', shift.staff_id, 'displayName', clerk.display_name,
        'standsInForName', absent.display_name, 'openedAt', shift.opened_at,
        'pausedSince', pause.started_at, 'pauseReason', pause.reason) end as shift,
      call.id as "callId", call.stop_id as "stopId", visit.label, call.arrived_at is not null as arrived
    from counters c
    join shops shop on shop.id = c.shop_id
    left join counter_shifts shift on shift.counter_id = c.id and shift.closed_at is null
    left join staff clerk on clerk.id = shift.staff_id
    left join staff absent on absent.id = shift.stands_in_for
    left join counter_pauses pause on pause.shift_id = shift.id and pause.ended_at is null
    left join calls call on call.counter_id = c.id and call.ended_at is null
    left join visits visit on visit.id = call.visit_id
    where ${condition} order by c.number`);
  return found.rows;
}

export async function findCounter(db: Database | Tx, counterId: CounterId): Promise<CounterRow | null> {
  const [counter] = await countersWhere(db, sql`c.id = ${counterId}`);
  return counter ?? null;
}

/** The counters of a shop that are in use, by number. */
export function findCounters(db: Database | Tx, shopId: ShopId): Promise<CounterRow[]> {
  return countersWhere(db, sql`c.shop_id = ${shopId} and c.active`);
}

/** The counter a clerk has open now, wherever it is. */
export async function findCounterOfClerk(db: Database | Tx, staffId: StaffId): Promise<CounterRow | null> {
  const [counter] = await countersWhere(
    db,
    sql`c.id = (select counter_id from counter_shifts where staff_id = ${staffId} and closed_at is null)`,
  );
  return counter ?? null;
}

export async function openShift(
  tx: Tx,
  shift: { shopId: ShopId; counterId: CounterId; staffId: StaffId; standsInFor: StaffId | null },
): Promise<void> {
  await tx.execute(sql`
    insert into counter_shifts (shop_id, counter_id, staff_id, stands_in_for)
    values (${shift.shopId}, ${shift.counterId}, ${shift.staffId}, ${shift.standsInFor}::uuid)`);
}

export async function closeShift(tx: Tx, shiftId: string): Promise<void> {
  await tx.execute(
    sql`update counter_pauses set ended_at = house_now() where shift_id = ${shiftId} and ended_at is null`,
  );
  await tx.execute(
    sql`update counter_shifts set closed_at = house_now() where id = ${shiftId} and closed_at is null`,
  );
}

export async function startPause(tx: Tx, shiftId: string, reason: PauseReason): Promise<void> {
  await tx.execute(sql`insert into counter_pauses (shift_id, reason) values (${shiftId}, ${reason})`);
}

export async function endPause(tx: Tx, shiftId: string): Promise<void> {
  await tx.execute(
    sql`update counter_pauses set ended_at = house_now() where shift_id = ${shiftId} and ended_at is null`,
  );
}
