import type { Channel, DossierState } from '@motcua/contracts/dossiers';
import type {
  AgencyId,
  DossierId,
  ProcedureVersionId,
  SectorCode,
  ShopId,
  StaffId,
  StopId,
  VisitId,
} from '@motcua/contracts/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** A dossier's own row. Instants are ISO. */
export type DossierRow = {
  dossierId: DossierId;
  shopId: ShopId;
  code: string | null;
  externalCode: string | null;
  agencyId: AgencyId;
  holderAgencyId: AgencyId;
  holderStaffId: StaffId | null;
  versionId: ProcedureVersionId;
  sector: SectorCode;
  caseVi: string;
  channel: Channel;
  visitId: VisitId | null;
  stopId: StopId | null;
  state: DossierState;
  sets: number;
  feeVnd: number | null;
  feePaidAt: string | null;
  shelf: string;
  resultPlace: string;
  submittedAt: string | null;
  receivedAt: string | null;
  finishedAt: string | null;
  returnedAt: string | null;
  imported: boolean;
  importFlags: string[];
  onSupplement: 'restart' | 'resume';
};

const columns = sql`
  id as "dossierId", shop_id as "shopId", code, external_code as "externalCode", agency_id as "agencyId",
  holder_agency_id as "holderAgencyId", holder_staff_id as "holderStaffId", version_id as "versionId", sector,
  case_vi as "caseVi", channel, visit_id as "visitId", stop_id as "stopId", state, sets, fee_vnd::float8 as "feeVnd",
  fee_paid_at as "feePaidAt", shelf, result_place as "resultPlace", submitted_at as "submittedAt",
  received_at as "receivedAt", finished_at as "finishedAt", returned_at as "returnedAt", imported,
  import_flags as "importFlags", on_supplement as "onSupplement"`;

const iso = (at: string | null) => (at === null ? null : new Date(at).toISOString());
const dossierOf = (row: DossierRow): DossierRow => ({
  ...row,
  feePaidAt: iso(row.feePaidAt),
  submittedAt: iso(row.submittedAt),
  receivedAt: iso(row.receivedAt),
  finishedAt: iso(row.finishedAt),
  returnedAt: iso(row.returnedAt),
});

async function dossiersWhere(db: Database | Tx, condition: SQL): Promise<DossierRow[]> {
  const found = await db.execute<DossierRow>(sql`select ${columns} from dossiers where ${condition}`);
  return found.rows.map(dossierOf);
}

export async function findDossier(db: Database | Tx, dossierId: DossierId): Promise<DossierRow | null> {
  const [dossier] = await dossiersWhere(db, sql`id = ${dossierId}`);
  return dossier ?? null;
}

/** Holds a dossier until the transaction ends: acts on it come one after the other. */
export async function lockDossier(tx: Tx, dossierId: DossierId): Promise<DossierRow | null> {
  const [dossier] = await dossiersWhere(tx, sql`id = ${dossierId} for no key update`);
  return dossier ?? null;
}

export type NewDossier = Pick<
  DossierRow,
  | 'dossierId'
  | 'shopId'
  | 'code'
  | 'agencyId'
  | 'holderStaffId'
  | 'versionId'
  | 'sector'
  | 'caseVi'
  | 'channel'
  | 'visitId'
  | 'stopId'
  | 'state'
  | 'sets'
  | 'feeVnd'
  | 'feePaidAt'
  | 'shelf'
  | 'resultPlace'
  | 'submittedAt'
  | 'receivedAt'
  | 'onSupplement'
>;

export async function insertDossier(tx: Tx, dossier: NewDossier): Promise<void> {
  await tx.execute(sql`
    insert into dossiers (id, shop_id, code, agency_id, holder_agency_id, holder_staff_id, version_id, sector, case_vi,
      channel, visit_id, stop_id, state, sets, fee_vnd, fee_paid_at, shelf, result_place, submitted_at, received_at,
      on_supplement)
    values (${dossier.dossierId}, ${dossier.shopId}, ${dossier.code}, ${dossier.agencyId}, ${dossier.agencyId},
      ${dossier.holderStaffId}::uuid, ${dossier.versionId}, ${dossier.sector}, ${dossier.caseVi},
      ${dossier.channel}::channel, ${dossier.visitId}::uuid, ${dossier.stopId}::uuid, ${dossier.state}::dossier_state,
      ${dossier.sets}, ${dossier.feeVnd}::bigint, ${dossier.feePaidAt}::timestamptz, ${dossier.shelf},
      ${dossier.resultPlace}, ${dossier.submittedAt}::timestamptz, ${dossier.receivedAt}::timestamptz,
      ${dossier.onSupplement})`);
}

export type DossierMove = {
  state?: DossierState;
  holderAgencyId?: AgencyId;
  holderStaffId?: StaffId | null;
  code?: string;
  receivedAt?: string;
  finishedAt?: string;
  returnedAt?: string;
};

/** What an act moved. Only what is named changes. */
export async function moveDossier(tx: Tx, dossierId: DossierId, move: DossierMove): Promise<void> {
  const holder = move.holderStaffId === undefined ? sql`holder_staff_id` : sql`${move.holderStaffId}::uuid`;
  await tx.execute(sql`
    update dossiers set state = coalesce(${move.state ?? null}::dossier_state, state),
      holder_agency_id = coalesce(${move.holderAgencyId ?? null}::uuid, holder_agency_id), holder_staff_id = ${holder},
      code = coalesce(${move.code ?? null}, code),
      received_at = coalesce(${move.receivedAt ?? null}::timestamptz, received_at),
      finished_at = coalesce(${move.finishedAt ?? null}::timestamptz, finished_at),
      returned_at = coalesce(${move.returnedAt ?? null}::timestamptz, returned_at)
    where id = ${dossierId}`);
}
