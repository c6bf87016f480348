import type { TestHouse } from './build-house.ts';

/**
 * How many rows each table has, and a sum over what stands in them. When somebody was last seen does not count: that is
 * written beside every question.
 */
export async function allThatIsKept(house: TestHouse): Promise<Record<string, string>> {
  const { pool } = house.house.connection;
  const tables = await pool.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by tablename`,
  );
  const sums = tables.rows.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' rows, ' ||
         coalesce(sum(hashtextextended((to_jsonb(t) - 'last_seen_at')::text, 0)), 0) as kept from ${name} t`,
  );
  const kept = await pool.query<{ name: string; kept: string }>(sums.join(' union all '));
  return Object.fromEntries(kept.rows.map((row) => [row.name, row.kept]));
}
