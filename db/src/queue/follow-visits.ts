import type { ProcedureVersionId, SectorCode, ShopId, StopId, VisitId } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import type { StopPurpose, StopState } from '@motcua/contracts/queue';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** A stop as it is told to its holder, before the order of calling is known. */
export type FollowedRow = {
  stopId: StopId;
  sector: SectorCode;
  nameVi: string;
  nameEn: string;
  nameKm: string | null;
  purpose: StopPurpose;
  state: StopState;
  counters: number[];
  /** Of its open call, if any. */
  counter: number | null;
  calledAt: string | null;
  postponed: boolean;
  versionIds: ProcedureVersionId[];
};

export type FollowedVisitRow = {
  visitId: VisitId;
  label: string;
  language: Language;
  takenAt: string;
  priority: boolean;
  stops: FollowedRow[];
};

/** All visits of a shop's day with their stops, in one reading: followers are many, the shop is one. */
export async function findFollowedVisits(
  db: Database | Tx,
  shopId: ShopId,
  day: string,
): Promise<FollowedVisitRow[]> {
  const found = await db.execute<FollowedVisitRow>(sql`
    with open_counters as (
      select cs.sector, jsonb_agg(c.number order by c.number) as numbers
      from counters c join counter_sectors cs on cs.counter_id = c.id
      join counter_shifts shift on shift.counter_id = c.id and shift.closed_at is null
      where c.shop_id = ${shopId} and c.active group by cs.sector
    ), of_stop as (
      select sp.stop_id, jsonb_agg(sp.version_id order by sp.version_id) as versions
      from stop_procedures sp join stops s on s.id = sp.stop_id
      where s.shop_id = ${shopId} and s.day = ${day}::date group by sp.stop_id
    )
    select v.id as "visitId", v.label, v.language, v.taken_at as "takenAt",
      v.priority_class is not null as priority,
      jsonb_agg(jsonb_build_object('stopId', s.id, 'sector', s.sector, 'nameVi', sec.name_vi,
        'nameEn', sec.name_en, 'nameKm', sec.name_km, 'purpose', s.purpose, 'state', s.state,
        'counters', coalesce(oc.numbers, '[]'), 'counter', c.number, 'calledAt', call.called_at,
        'postponed', s.postponed_at is not null, 'versionIds', coalesce(os.versions, '[]'))
        order by s.ordinal) as stops
    from visits v join stops s on s.visit_id = v.id join sectors sec on sec.code = s.sector
    left join open_counters oc on oc.sector = s.sector
    left join of_stop os on os.stop_id = s.id
    left join calls call on call.stop_id = s.id and call.ended_at is null
    left join counters c on c.id = call.counter_id
    where v.shop_id = ${shopId} and v.day = ${day}::date
    group by v.id`);
  return found.rows;
}
