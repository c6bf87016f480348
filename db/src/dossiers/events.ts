import type { ClockKind } from '@motcua/contracts/dossiers';
import type { AgencyId, DossierId, ShopId, StaffId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** Everything one clock has passed under one date and nobody was told of, and how its dossier stands now. */
export type UntoldCrossings = {
  dossierId: DossierId;
  shopId: ShopId;
  clockKind: ClockKind;
  version: number;
  kinds: string[];
  eventIds: string[];
  /** The clock has another date by now: what was passed under the old one is nobody's concern. */
  superseded: boolean;
  finished: boolean;
  paused: boolean;
  imported: boolean;
  holderStaffId: StaffId | null;
  holderAgencyId: AgencyId;
};

/**
 * Holds the clock of a crossing and reads what it passed under the same date and was not told yet; null where that was
 * done, or voided, meanwhile. Whoever tells the same clock at the same moment waits here and then finds nothing.
 */
export async function holdUntold(tx: Tx, eventId: string): Promise<UntoldCrossings | null> {
  await tx.execute(sql`
    select 1 from dossier_clocks where id = (select clock_id from deadline_events where id = ${eventId})
    for no key update`);
  const found = await tx.execute<UntoldCrossings>(sql`
    select d.id as "dossierId", d.shop_id as "shopId", c.kind as "clockKind", asked.version,
      array_agg(e.kind order by e.threshold_at) as kinds, array_agg(e.id::text) as "eventIds",
      c.version <> asked.version as superseded, c.stopped_at is not null or d.finished_at is not null as finished,
      c.paused_since is not null as paused, d.imported, d.holder_staff_id as "holderStaffId",
      d.holder_agency_id as "holderAgencyId"
    from deadline_events asked
    join deadline_events e on e.clock_id = asked.clock_id and e.version = asked.version
      and e.delivered_at is null and e.voided_at is null
    join dossier_clocks c on c.id = asked.clock_id join dossiers d on d.id = asked.dossier_id
    where asked.id = ${eventId} and asked.delivered_at is null and asked.voided_at is null
    group by asked.version, c.id, d.id`);
  return found.rows[0] ?? null;
}

export async function markTold(tx: Tx, eventIds: readonly string[]): Promise<void> {
  await tx.execute(sql`
    update deadline_events set delivered_at = house_now()
    where id in (select (jsonb_array_elements_text(${JSON.stringify(eventIds)}::jsonb))::uuid)`);
}

/** Crossings whose job was lost or has not come: the oldest first. */
export async function findUntold(db: Database, olderThanSeconds: number, most: number): Promise<string[]> {
  const found = await db.execute<{ id: string }>(sql`
    select id from deadline_events
    where delivered_at is null and voided_at is null and at <= (select house_now() - make_interval(secs => ${olderThanSeconds}))
    order by at limit ${most}`);
  return found.rows.map(({ id }) => id);
}
