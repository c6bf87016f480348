import type { Place } from './open-place.ts';

/**
 * Fills the catalogue up to so many procedures: those that are there, each again for one commune after the other, so that
 * words repeat as they do in a province's catalogue.
 */
export async function addProcedures({ pool }: Place, total: number): Promise<void> {
  await pool.query(
    `with present as (
       select v.*, row_number() over (order by v.id) as place, count(*) over () as many
       from procedure_versions v where upper_inf(v.valid)
     ), wanted as (
       select n, gen_random_uuid() as id from generate_series((select count(*)::int from present) + 1, $1) n
     ), added as (
       insert into procedures (id, code) select id, '9.' || lpad(n::text, 6, '0') from wanted
     )
     insert into procedure_versions (procedure_id, version, name_vi, name_en, sector, processing, fee_vnd, fee_note_vi,
       papers, legal_basis, online_level, valid)
     select wanted.id, 1, name_vi || ' – xã số ' || n, name_en || ' – commune ' || n, sector, processing, fee_vnd,
       fee_note_vi, papers, legal_basis, online_level, valid
     from wanted join present on present.place = 1 + wanted.n % present.many`,
    [total],
  );
  await pool.query('analyze procedure_versions');
  await pool.query('analyze procedures');
}
