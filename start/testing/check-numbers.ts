import type { Connection } from '@motcua/db/connect';
import type { Ledger } from './taking-tickets.ts';

/** What is wrong with the numbers, in words; nothing is right. */
export type Wrong = string;

/**
 * Holds the tickets people really have against the database: each exists with its number, no wish made two, and the
 * series of each day runs from 1 without a gap up to where its counter stands.
 */
export async function checkNumbers(outside: Connection, ledger: Ledger): Promise<Wrong[]> {
  const wrong: Wrong[] = [];
  const visits = await outside.pool.query<{ id: string; label: string }>('select id, label from visits');
  const labels = new Map(visits.rows.map(({ id, label }) => [id, label]));
  for (const { ticket } of ledger.tickets.values())
    if (labels.get(ticket.visitId) !== ticket.label) wrong.push(`${ticket.label} is held but not known`);
  const held = new Set([...ledger.tickets.values()].map(({ ticket }) => ticket.visitId));
  if (held.size !== ledger.tickets.size) wrong.push('one ticket answered two wishes');

  const series = await outside.pool.query<{ name: string; numbers: number[]; last: number | null }>(`
    select v.day || ' ' || v.prefix as name, array_agg(v.number order by v.number) as numbers, max(s.last) as last
    from visits v left join number_series s using (shop_id, day, prefix) group by v.shop_id, v.day, v.prefix`);
  for (const { name, numbers, last } of series.rows) {
    if (numbers.some((number, index) => number !== index + 1)) wrong.push(`${name} has a gap or a double`);
    if (last !== numbers.length) wrong.push(`${name} counts ${last} and has ${numbers.length}`);
  }
  return wrong;
}
