import type {
  CounterId,
  ProcedureId,
  SectorCode,
  ShopId,
  StaffId,
  StopId,
  VisitId,
} from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import type { StopPurpose, StopState } from '@motcua/contracts/queue';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** A stop with all that the rules and the clerks' lists need to know of it. Instants are epoch milliseconds. */
export type StopRow = {
  stopId: StopId;
  visitId: VisitId;
  shopId: ShopId;
  label: string;
  sector: SectorCode;
  purpose: StopPurpose;
  /** Waits in the short queue. */
  short: boolean;
  state: StopState;
  language: Language;
  takenAt: number;
  queuedAt: number;
  sequence: number;
  putFirstAt: number | null;
  forCounterId: CounterId | null;
  forCounter: number | null;
  forStaffId: StaffId | null;
  forStaffName: string | null;
  transferredFrom: SectorCode | null;
  priority: { code: string; rank: number; aheadMinutes: number } | null;
  /** The counter at which another stop of the same visit is being called or served. */
  busyAtCounter: number | null;
  version: number;
};

const columns = sql`
  s.id as "stopId", s.visit_id as "visitId", s.shop_id as "shopId", v.label, s.sector, s.purpose,
  s.purpose <> 'submit' as short, s.state, v.language,
  extract(epoch from v.taken_at) * 1000 as "takenAt", extract(epoch from s.queued_at) * 1000 as "queuedAt",
  s.sequence, extract(epoch from s.put_first_at) * 1000 as "putFirstAt",
  s.for_counter_id as "forCounterId", s.for_staff_id as "forStaffId", s.transferred_from as "transferredFrom",
  s.version, p.code as priority_code, p.rank as priority_rank, p.ahead_minutes as priority_ahead,
  aimed.number as "forCounter", colleague.display_name as "forStaffName", busy.counter as "busyAtCounter"`;

// Joined, not looked up for each row: a call reads everybody who waits, and a hall of 1,600 took more than twice as long.
// At most one call of a visit is open (`a_visit_is_at_one_counter`), so that no stop comes twice.
const joins = sql`
  stops s join visits v on v.id = s.visit_id
  left join priority_classes p on p.shop_id = s.shop_id and p.code = v.priority_class
  left join counters aimed on aimed.id = s.for_counter_id
  left join staff colleague on colleague.id = s.for_staff_id
  left join (
    select call.visit_id, call.stop_id, c.number as counter from calls call join counters c on c.id = call.counter_id
    where call.ended_at is null
  ) busy on busy.visit_id = s.visit_id and busy.stop_id <> s.id`;

type Raw = Omit<StopRow, 'priority' | 'takenAt' | 'queuedAt' | 'sequence' | 'putFirstAt'> & {
  takenAt: string;
  queuedAt: string;
  sequence: string;
  putFirstAt: string | null;
  priority_code: string | null;
  priority_rank: number | null;
  priority_ahead: number | null;
};

function stopOf(raw: Raw): StopRow {
  const { priority_code, priority_rank, priority_ahead, ...rest } = raw;
  return {
    ...rest,
    takenAt: Number(raw.takenAt),
    queuedAt: Number(raw.queuedAt),
    sequence: Number(raw.sequence),
    putFirstAt: raw.putFirstAt === null ? null : Number(raw.putFirstAt),
    priority:
      priority_code === null || priority_rank === null || priority_ahead === null
        ? null
        : { code: priority_code, rank: priority_rank, aheadMinutes: priority_ahead },
  };
}

export async function stopsWhere(db: Database | Tx, condition: SQL): Promise<StopRow[]> {
  const found = await db.execute<Raw>(sql`select ${columns} from ${joins} where ${condition}`);
  return found.rows.map(stopOf);
}

export async function findStop(db: Database | Tx, stopId: StopId): Promise<StopRow | null> {
  const [stop] = await stopsWhere(db, sql`s.id = ${stopId}`);
  return stop ?? null;
}

/** Everybody who waits today in these sectors, or for this counter or this clerk by name. */
export function findWaiting(
  db: Database | Tx,
  at: {
    shopId: ShopId;
    day: string;
    sectors: readonly string[];
    counterId: CounterId;
    staffId: StaffId | null;
  },
): Promise<StopRow[]> {
  return stopsWhere(
    db,
    sql`s.shop_id = ${at.shopId} and s.state = 'waiting' and s.day = ${at.day}::date
      and (s.sector = any(${sql.param([...at.sectors])}::text[])
        or s.for_counter_id = ${at.counterId} or s.for_staff_id = ${at.staffId}::uuid)`,
  );
}

/** Missed today in these sectors: the people who may still come back. */
export function findMissed(
  db: Database | Tx,
  at: { shopId: ShopId; day: string; sectors: readonly string[] },
): Promise<StopRow[]> {
  return stopsWhere(
    db,
    sql`s.shop_id = ${at.shopId} and s.state = 'missed' and s.day = ${at.day}::date
      and s.sector = any(${sql.param([...at.sectors])}::text[])`,
  );
}

export function findStops(db: Database | Tx, stopIds: readonly StopId[]): Promise<StopRow[]> {
  return stopsWhere(db, sql`s.id = any(${sql.param([...stopIds])}::uuid[])`);
}

/** What each stop is about, and where else its visit goes. */
export type StopDetail = {
  procedures: { procedureId: ProcedureId; code: string | null; nameVi: string }[];
  otherStops: { stopId: StopId; sector: SectorCode; state: StopState }[];
};

export async function findDetails(
  db: Database | Tx,
  stopIds: readonly StopId[],
): Promise<Map<StopId, StopDetail>> {
  const found = await db.execute<{ stop_id: StopId } & StopDetail>(sql`
    select s.id as stop_id,
      coalesce((select jsonb_agg(jsonb_build_object(
          'procedureId', pv.procedure_id, 'code', p.code, 'nameVi', pv.name_vi) order by pv.name_vi)
        from stop_procedures sp join procedure_versions pv on pv.id = sp.version_id
        join procedures p on p.id = pv.procedure_id where sp.stop_id = s.id), '[]') as procedures,
      coalesce((select jsonb_agg(jsonb_build_object(
          'stopId', o.id, 'sector', o.sector, 'state', o.state) order by o.ordinal)
        from stops o where o.visit_id = s.visit_id and o.id <> s.id), '[]') as "otherStops"
    from stops s where s.id = any(${sql.param([...stopIds])}::uuid[])`);
  return new Map(
    found.rows.map((row) => [row.stop_id, { procedures: row.procedures, otherStops: row.otherStops }]),
  );
}

/** People waiting per sector today, and how many of them in the short queue, for every sector in which anybody waits. */
export async function countWaiting(
  db: Database | Tx,
  shopId: ShopId,
  day: string,
): Promise<{ sector: SectorCode; waiting: number; short: number }[]> {
  const found = await db.execute<{ sector: SectorCode; waiting: number; short: number }>(sql`
    select sector, count(*)::int as waiting, (count(*) filter (where purpose <> 'submit'))::int as short from stops
    where shop_id = ${shopId} and state = 'waiting' and day = ${day}::date group by sector order by sector`);
  return found.rows;
}
