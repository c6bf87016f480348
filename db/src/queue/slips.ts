import type { DeviceId, SectorCode, ShopId, VisitId } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import type { PrinterState } from '@motcua/contracts/printer-state';
import type { StopPurpose } from '@motcua/contracts/queue';
import { DeviceSetting } from '@motcua/contracts/shops';
import type { WaitQuote } from '@motcua/contracts/waits';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type SlipOutcome = 'printed' | 'not-printed' | 'unknown';

/** Whoever still has no slip after this time has been shown the number on the screen, and may have gone. */
const stillWaitedSeconds = 60;

/**
 * Begins a slip, unless somebody has begun it or nobody waits for it any more: paper that may lie in the tray already is
 * not printed again by itself.
 * @returns whether it is ours to print
 */
export async function beginSlip(db: Database, visitId: VisitId, copy: number): Promise<boolean> {
  const begun = await db.execute(sql`
    update slips set begun_at = house_now()
    where visit_id = ${visitId} and copy = ${copy} and begun_at is null
      and asked_at > house_now() - make_interval(secs => ${stillWaitedSeconds})
    returning copy`);
  return begun.rows.length > 0;
}

export async function endSlip(tx: Tx, visitId: VisitId, copy: number, outcome: SlipOutcome): Promise<void> {
  await tx.execute(sql`
    update slips set ended_at = house_now(), outcome = ${outcome} where visit_id = ${visitId} and copy = ${copy}`);
}

/** Slips that were begun by somebody who then died: whether paper came out, nobody knows. */
export async function endLostSlips(db: Database): Promise<number> {
  const ended = await db.execute(sql`
    update slips set ended_at = house_now(), outcome = 'unknown'
    where ended_at is null and begun_at < house_now() - make_interval(secs => ${stillWaitedSeconds})`);
  return ended.rowCount ?? 0;
}

/**
 * Asks for one more copy at the kiosk that gave the ticket.
 * @returns its number: 2 is the first that is marked as printed again
 */
export async function askForCopy(tx: Tx, visitId: VisitId, deviceId: DeviceId): Promise<number> {
  const asked = await tx.execute<{ copy: number }>(sql`
    insert into slips (visit_id, copy, device_id, asked_at)
    select ${visitId}, coalesce(max(copy), 1) + 1, ${deviceId}, house_now() from slips where visit_id = ${visitId}
    returning copy`);
  const copy = asked.rows[0]?.copy;
  if (copy === undefined) throw new Error('a copy was not asked for');
  return copy;
}

/** The ticket of today that is to be printed again, held until the transaction ends. */
export async function lockVisitOfToday(
  tx: Tx,
  visitId: VisitId,
): Promise<{ shopId: ShopId; label: string; deviceId: DeviceId; copies: number; printing: string } | null> {
  const found = await tx.execute<{
    shopId: ShopId;
    label: string;
    deviceId: DeviceId;
    copies: number;
    printing: string;
  }>(sql`
    select v.shop_id as "shopId", v.label, v.device_id as "deviceId",
      (select count(*)::int from slips where visit_id = v.id) as copies,
      coalesce(d.setting -> 'printing' ->> 'by', 'none') as printing
    from visits v join shops s on s.id = v.shop_id join devices d on d.id = v.device_id
    where v.id = ${visitId} and v.day = (house_now() at time zone s.time_zone)::date for update of v`);
  return found.rows[0] ?? null;
}

/** All that stands on a slip, and the printer it goes to. */
export type SlipRow = {
  shopId: ShopId;
  shopNameVi: string;
  shopNameEn: string;
  label: string;
  day: string;
  takenTime: string;
  priority: boolean;
  purpose: StopPurpose;
  language: Language;
  deviceId: DeviceId;
  setting: DeviceSetting;
  printerWas: PrinterState | null;
  stops: {
    sector: SectorCode;
    nameVi: string;
    nameEn: string;
    nameKm: string | null;
    counters: number[];
    wait: WaitQuote | null;
  }[];
};

export async function findSlip(db: Database, visitId: VisitId): Promise<SlipRow | null> {
  const found = await db.execute<Omit<SlipRow, 'setting'> & { setting: unknown }>(sql`
    select v.shop_id as "shopId", s.name_vi as "shopNameVi", s.name_en as "shopNameEn", v.label, v.day::text,
      to_char(v.taken_at at time zone s.time_zone, 'HH24:MI') as "takenTime",
      v.priority_class is not null as priority, v.language,
      (select min(stop.purpose) from stops stop where stop.visit_id = v.id) as purpose, v.device_id as "deviceId", d.setting,
      d.printer_state as "printerWas",
      (select jsonb_agg(jsonb_build_object('sector', stop.sector, 'nameVi', sec.name_vi, 'nameEn', sec.name_en,
          'nameKm', sec.name_km,
          'counters', coalesce((select jsonb_agg(c.number order by c.number)
            from counter_sectors cs join counters c on c.id = cs.counter_id
            join counter_shifts shift on shift.counter_id = c.id and shift.closed_at is null
            where cs.sector = stop.sector and c.shop_id = v.shop_id and c.active), '[]'),
          'wait', case when q.stop_id is null then null else jsonb_build_object('ahead', q.ahead,
            'p10Minutes', q.p10_minutes, 'p50Minutes', q.p50_minutes, 'p90Minutes', q.p90_minutes,
            'notTodayChance', q.not_today_chance, 'method', q.method) end) order by stop.ordinal)
        from stops stop join sectors sec on sec.code = stop.sector left join quotes q on q.stop_id = stop.id
        where stop.visit_id = v.id) as stops
    from visits v join shops s on s.id = v.shop_id join devices d on d.id = v.device_id where v.id = ${visitId}`);
  const row = found.rows[0];
  return row ? { ...row, setting: DeviceSetting.parse(row.setting) } : null;
}
