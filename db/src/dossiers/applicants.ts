import type { Applicant } from '@motcua/contracts/dossiers';
import type { DossierId, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** An applicant as the table keeps them: numbers sealed, and hashes to find them by. */
export type ApplicantRow = Omit<Applicant, 'idNumber' | 'phone'> & {
  dossierId: DossierId;
  shopId: ShopId;
  /** Without diacritics, in small letters. */
  plainName: string;
  idSealed: Buffer | null;
  idHash: Buffer | null;
  phoneSealed: Buffer | null;
  phoneHash: Buffer | null;
  factorHashes: Buffer[];
};

/** One for each dossier: what is said later takes the place of what was said first. */
export async function keepApplicantRow(tx: Tx, row: ApplicantRow): Promise<void> {
  await tx.execute(sql`
    insert into applicants (dossier_id, shop_id, kind, full_name, plain_name, born_on, address, email, id_sealed, id_hash,
      phone_sealed, phone_hash, factor_hashes, proxy)
    values (${row.dossierId}, ${row.shopId}, ${row.kind}::applicant_kind, ${row.fullName}, ${row.plainName},
      ${row.bornOn}::date, ${row.address}, ${row.email}, ${row.idSealed}, ${row.idHash}, ${row.phoneSealed},
      ${row.phoneHash}, ${sql.param(row.factorHashes)}::bytea[],
      ${row.proxy === null ? null : JSON.stringify(row.proxy)}::jsonb)
    on conflict (dossier_id) do update set kind = excluded.kind, full_name = excluded.full_name,
      plain_name = excluded.plain_name, born_on = excluded.born_on, address = excluded.address, email = excluded.email,
      id_sealed = excluded.id_sealed, id_hash = excluded.id_hash, phone_sealed = excluded.phone_sealed,
      phone_hash = excluded.phone_hash, factor_hashes = excluded.factor_hashes, proxy = excluded.proxy`);
}

export async function findApplicant(db: Database | Tx, dossierId: DossierId): Promise<ApplicantRow | null> {
  const found = await db.execute<ApplicantRow>(sql`
    select dossier_id as "dossierId", shop_id as "shopId", kind, full_name as "fullName", plain_name as "plainName",
      born_on::text as "bornOn", address, email, id_sealed as "idSealed", id_hash as "idHash",
      phone_sealed as "phoneSealed", phone_hash as "phoneHash", factor_hashes as "factorHashes", proxy
    from applicants where dossier_id = ${dossierId}`);
  return found.rows[0] ?? null;
}
