import type {
  DeviceId,
  ProcedureVersionId,
  SectorCode,
  ShopId,
  StopId,
  VisitId,
} from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import type { StopPurpose, StopState } from '@motcua/contracts/queue';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** A visit that a kiosk began by itself. */
export type MergedVisit = {
  shopId: ShopId;
  deviceId: DeviceId;
  day: string;
  /** `K2`: the kiosk's letter and epoch take the place of a sector's letters, so that no two can be the same. */
  series: string;
  number: number;
  label: string;
  purpose: StopPurpose;
  priorityClass: string | null;
  language: Language;
  at: Date;
  state: Extract<StopState, 'waiting' | 'lapsed'>;
  stops: { sector: SectorCode; versionIds: ProcedureVersionId[] }[];
};

/**
 * Writes down a visit that began without the house.
 * @returns its id, and whether it is new: sent again, it is found as it stands
 */
export async function mergeVisit(tx: Tx, visit: MergedVisit): Promise<{ visitId: VisitId; isNew: boolean }> {
  const made = await tx.execute<{ id: VisitId }>(sql`
    insert into visits (shop_id, day, prefix, number, label, priority_class, language, device_id, taken_at)
    values (${visit.shopId}, ${visit.day}::date, ${visit.series}, ${visit.number}, ${visit.label},
      ${visit.priorityClass}, ${visit.language}::language, ${visit.deviceId}, ${visit.at.toISOString()})
    on conflict (shop_id, day, prefix, number) do nothing returning id`);
  const visitId = made.rows[0]?.id;
  if (!visitId) return { visitId: await knownVisit(tx, visit), isNew: false };
  for (const [index, stop] of visit.stops.entries()) {
    const placed = await tx.execute<{ id: StopId }>(sql`
      insert into stops (visit_id, shop_id, day, ordinal, sector, purpose, state, queued_at)
      values (${visitId}, ${visit.shopId}, ${visit.day}::date, ${index + 1}, ${stop.sector}, ${visit.purpose},
        ${visit.state}, ${visit.at.toISOString()}) returning id`);
    await tx.execute(sql`
      insert into stop_procedures (stop_id, version_id)
      select ${placed.rows[0]?.id}::uuid, * from unnest(${sql.param(stop.versionIds)}::uuid[])`);
  }
  return { visitId, isNew: true };
}

async function knownVisit(tx: Tx, { shopId, day, series, number }: MergedVisit): Promise<VisitId> {
  const known = await tx.execute<{ id: VisitId }>(sql`
    select id from visits
    where shop_id = ${shopId} and day = ${day}::date and prefix = ${series} and number = ${number}`);
  const visitId = known.rows[0]?.id;
  if (!visitId) throw new Error('a visit that is known is gone');
  return visitId;
}

/** The stops of a visit that still wait, each as it stands. */
export async function findWaitingOf(tx: Tx, visitId: VisitId): Promise<StopId[]> {
  const found = await tx.execute<{ id: StopId }>(sql`
    select id from stops where visit_id = ${visitId} and state = 'waiting' order by ordinal`);
  return found.rows.map((row) => row.id);
}
