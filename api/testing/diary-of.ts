import type { TestHouse } from './build-house.ts';

export type DiaryLine = {
  name: string;
  shop: string | null;
  by: string;
  reason: string | null;
  payload: Record<string, unknown>;
};

/** Does something and tells which lines it left in the journal, with who did it (`staff:…`, `device:…`). */
export async function diaryOf(house: TestHouse, act: () => Promise<unknown>): Promise<DiaryLine[]> {
  const { pool } = house.house.connection;
  const before = await pool.query<{ id: string }>('select coalesce(max(id), 0) as id from journal');
  await act();
  const after = await pool.query<DiaryLine>(
    `select name, shop_id as shop, actor_kind || coalesce(':' || actor_id, '') as by, reason, payload
     from journal where id > $1 order by id`,
    [before.rows[0]?.id],
  );
  return after.rows;
}
