import { sql } from 'drizzle-orm';
import type { Database } from '../src/connect.ts';

/**
 * Fills the catalogue up to this many procedures: the real ones again and again, each as the variant of another place,
 * with codes nobody has given. The statistics are brought up to date, as autovacuum would a minute later.
 */
export async function manyProcedures(db: Database, total: number): Promise<void> {
  await db.execute(sql`
    with real as materialized (
      select *, row_number() over (order by version_row.id) - 1 as place, count(*) over () as real
      from procedure_versions version_row
    ), added as materialized (
      select gen_random_uuid() as new_id, n, real.*
      from (select n from generate_series(1, ${total}::int - (select count(*)::int from procedures)) n) wanted
      join real on real.place = wanted.n % real.real
    ), rows as (
      insert into procedures (id, code) select added.new_id, '9.' || lpad(added.n::text, 6, '0') from added
    )
    insert into procedure_versions (procedure_id, version, name_vi, name_en, sector, processing, fee_vnd, fee_note_vi,
      papers, legal_basis, online_level, valid)
    select added.new_id, 1, added.name_vi || ' tại xã số ' || added.n, added.name_en || ' in commune ' || added.n,
      sector, processing, fee_vnd, fee_note_vi, papers, legal_basis, online_level, valid
    from added`);
  await db.execute(sql`analyze procedures`);
  await db.execute(sql`analyze procedure_versions`);
}
