import type { TestHouse } from './build-house.ts';

export type Line = { name: string; reason: string | null; payload: Record<string, unknown> };

/** Does something and tells which lines it left in the journal, wherever they belong. */
export async function linesOf(house: TestHouse, act: () => Promise<unknown>): Promise<Line[]> {
  const { pool } = house.house.connection;
  const before = await pool.query<{ id: string }>('select coalesce(max(id), 0) as id from journal');
  await act();
  const after = await pool.query<Line>(
    'select name, reason, payload from journal where id > $1 order by id',
    [before.rows[0]?.id],
  );
  return after.rows;
}
