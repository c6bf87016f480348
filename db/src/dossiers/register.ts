import type { LocalDate } from '@motcua/contracts/dates';
import type { Channel } from '@motcua/contracts/dossiers';
import type { AgencyId, DossierId, SectorCode, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** A dossier as the register names it. The telephone is sealed. */
export type RegisterRow = {
  code: string;
  procedureNameVi: string;
  applicantName: string;
  address: string;
  phoneSealed: Buffer | null;
  agencyNameVi: string;
  receivedAt: string;
  dueAt: string | null;
  returnedAt: string | null;
  channel: Channel;
  resultPlace: string;
  /** How the result was handed out, as the line of its return says. */
  returnedHow: string | null;
};

/** Which register: a sector's, of these days of the shop's own wall. */
export type RegisterWish = {
  sector: SectorCode;
  from: LocalDate;
  to: LocalDate;
  timeZone: string;
  /** Only what this agency received or holds; null: all of the shop. */
  ofAgency: AgencyId | null;
};

const standsIn = (shopId: ShopId, wish: RegisterWish) => sql`
  d.shop_id = ${shopId} and d.sector = ${wish.sector}
  and d.received_at >= ${wish.from}::date::timestamp at time zone ${wish.timeZone}
  and d.received_at < (${wish.to}::date + 1)::timestamp at time zone ${wish.timeZone}
  and (${wish.ofAgency}::uuid is null or ${wish.ofAgency}::uuid in (d.agency_id, d.holder_agency_id))`;

/**
 * Which dossiers stand in one book of a register, in the order of their receipt, and how many there are in all. Ids only,
 * so it is asked before `asDesk`: behind that lock the day's index could not be used.
 */
export async function findRegisterBook(
  tx: Tx,
  shopId: ShopId,
  wish: RegisterWish,
  { skip, most }: { skip: number; most: number },
): Promise<{ dossierIds: DossierId[]; total: number }> {
  const counted = await tx.execute<{ total: number }>(
    sql`select count(*)::int as total from dossiers d where ${standsIn(shopId, wish)}`,
  );
  const found = await tx.execute<{ id: DossierId }>(sql`
    select d.id from dossiers d where ${standsIn(shopId, wish)}
    order by d.received_at, d.code, d.id offset ${skip} limit ${most}`);
  return { dossierIds: found.rows.map((row) => row.id), total: counted.rows[0]?.total ?? 0 };
}

/**
 * What the register says of these dossiers, in this order. What the asker's desk may not see, PostgreSQL leaves out a
 * second time (see `asDesk`).
 */
export async function findRegister(tx: Tx, dossierIds: readonly DossierId[]): Promise<RegisterRow[]> {
  const found = await tx.execute<RegisterRow>(sql`
    select coalesce(d.code, d.external_code, '') as code, v.name_vi as "procedureNameVi", p.full_name as "applicantName",
      p.address, p.phone_sealed as "phoneSealed", a.name_vi as "agencyNameVi", d.received_at as "receivedAt",
      (select c.due_at from dossier_clocks c where c.dossier_id = d.id and c.kind = 'whole') as "dueAt",
      d.returned_at as "returnedAt", d.channel, d.result_place as "resultPlace",
      (select l.detail ->> 'how' from dossier_lines l where l.dossier_id = d.id and l.act = 'return'
        order by l.sequence desc limit 1) as "returnedHow"
    from unnest(${sql.param([...dossierIds])}::uuid[]) with ordinality as book(id, rank)
      join dossiers d on d.id = book.id join procedure_versions v on v.id = d.version_id
      join applicants p on p.dossier_id = d.id join agencies a on a.id = d.holder_agency_id
    order by book.rank`);
  const iso = (at: string | null) => (at === null ? null : new Date(at).toISOString());
  return found.rows.map((row) => ({
    ...row,
    receivedAt: new Date(row.receivedAt).toISOString(),
    dueAt: iso(row.dueAt),
    returnedAt: iso(row.returnedAt),
  }));
}
