import type { SectorCode, StaffId, StopId } from '@motcua/contracts/ids';
import type { StopState } from '@motcua/contracts/queue';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Before } from './tables.ts';

/**
 * Moves a stop on and returns its new version. The state it must still be in stands in the statement: whoever comes
 * second changes nothing.
 * @returns null when the stop is no longer in that state
 */
export async function changeState(
  tx: Tx,
  stopId: StopId,
  from: StopState,
  to: StopState,
  place: { putFirstAt?: Date | null } = {},
): Promise<number | null> {
  const putFirst =
    place.putFirstAt === undefined
      ? sql`put_first_at`
      : sql`${place.putFirstAt?.toISOString() ?? null}::timestamptz`;
  const changed = await tx.execute<{ version: number }>(sql`
    update stops set state = ${to}, put_first_at = ${putFirst}, version = version + 1
    where id = ${stopId} and state = ${from} returning version`);
  return changed.rows[0]?.version ?? null;
}

/** Sends a stop to another sector, counter or colleague, at the head or at the tail. */
export async function redirectStop(
  tx: Tx,
  stopId: StopId,
  to: {
    sector: SectorCode;
    forCounterId: string | null;
    forStaffId: string | null;
    place: 'head' | 'tail';
    at: Date;
  },
): Promise<number> {
  const head = to.place === 'head' ? to.at.toISOString() : null;
  const changed = await tx.execute<{ version: number }>(sql`
    update stops set state = 'waiting',
      transferred_from = case when sector <> ${to.sector} then sector else transferred_from end,
      sector = ${to.sector}, for_counter_id = ${to.forCounterId}::uuid, for_staff_id = ${to.forStaffId}::uuid,
      put_first_at = ${head}::timestamptz,
      queued_at = case when ${to.place} = 'tail' then ${to.at.toISOString()}::timestamptz else queued_at end,
      version = version + 1
    where id = ${stopId} returning version`);
  const version = changed.rows[0]?.version;
  if (version === undefined) throw new Error('a stop was not redirected');
  return version;
}

/** What stands now, to be kept with an act that may be taken back. */
export async function readBefore(tx: Tx, stopId: StopId): Promise<Before> {
  const found = await tx.execute<{ before: Before }>(sql`
    select jsonb_build_object(
      'stop', jsonb_build_object('state', s.state, 'sector', s.sector, 'queuedAt', s.queued_at,
        'putFirstAt', s.put_first_at, 'forCounterId', s.for_counter_id, 'forStaffId', s.for_staff_id,
        'transferredFrom', s.transferred_from),
      'call', (select jsonb_build_object('id', call.id, 'calls', call.calls, 'lastCalledAt', call.last_called_at,
          'arrivedAt', call.arrived_at)
        from calls call where call.stop_id = s.id and call.ended_at is null),
      'holdId', (select hold.id from holds hold where hold.stop_id = s.id and hold.ended_at is null)) as before
    from stops s where s.id = ${stopId}`);
  const before = found.rows[0]?.before;
  if (!before) throw new Error('a stop that was loaded is gone');
  return before;
}

/** Puts a stop back as it stood. */
export async function restoreStop(tx: Tx, stopId: StopId, before: Before['stop']): Promise<void> {
  await tx.execute(sql`
    update stops set state = ${before.state}, sector = ${before.sector}, queued_at = ${before.queuedAt},
      put_first_at = ${before.putFirstAt}::timestamptz, for_counter_id = ${before.forCounterId}::uuid,
      for_staff_id = ${before.forStaffId}::uuid, transferred_from = ${before.transferredFrom}::text,
      version = version + 1
    where id = ${stopId}`);
}

export async function insertTransfer(
  tx: Tx,
  transfer: {
    stopId: StopId;
    staffId: StaffId;
    fromSector: string;
    fromCounterId: string | null;
    toSector: string;
    toCounterId: string | null;
    toStaffId: string | null;
    place: string;
    reason: string;
    at: Date;
  },
): Promise<void> {
  await tx.execute(sql`
    insert into transfers (stop_id, staff_id, from_sector, from_counter_id, to_sector, to_counter_id, to_staff_id,
      place, reason, at)
    values (${transfer.stopId}, ${transfer.staffId}, ${transfer.fromSector}, ${transfer.fromCounterId}::uuid,
      ${transfer.toSector}, ${transfer.toCounterId}::uuid, ${transfer.toStaffId}::uuid, ${transfer.place},
      ${transfer.reason}, ${transfer.at.toISOString()})`);
}

/** Whether the visit has another stop still open in a sector: two stops of one sector would be one wait too many. */
export async function hasOpenStopInSector(tx: Tx, stopId: StopId, sector: SectorCode): Promise<boolean> {
  const found = await tx.execute(sql`
    select 1 from stops s join stops o on o.visit_id = s.visit_id and o.id <> s.id
    where s.id = ${stopId} and o.sector = ${sector}
      and o.state in ('waiting', 'called', 'serving', 'held', 'missed')`);
  return found.rows.length > 0;
}

/** Stops sent to a counter or a clerk who leaves wait for their sector again, at the place they have earned. */
export async function freeAimedStops(tx: Tx, at: { counterId: string; staffId: StaffId }): Promise<void> {
  await tx.execute(sql`
    update stops set for_counter_id = null, for_staff_id = null, version = version + 1
    where state in ('waiting', 'held', 'missed')
      and (for_counter_id = ${at.counterId} or for_staff_id = ${at.staffId})`);
}
