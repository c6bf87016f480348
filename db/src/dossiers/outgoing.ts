import type { DossierId, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** A paper that leaves the house: of which dossier, which kind of paper, and by which line of the dossier. */
export type OutgoingPaper = { dossierId: DossierId; paper: string; sequence: number };

/** The number a paper was given; null where it never left the house. */
export async function findOutgoingNumber(tx: Tx, paper: OutgoingPaper): Promise<number | null> {
  const found = await tx.execute<{ number: number }>(sql`
    select number from outgoing_papers
    where dossier_id = ${paper.dossierId} and paper = ${paper.paper} and sequence = ${paper.sequence}`);
  return found.rows[0]?.number ?? null;
}

/**
 * The next number of a shop's year and kind of paper, in the same statement that gives it to the paper: none is given
 * twice and none is left out, whatever fails. A paper that has a number keeps it.
 * @returns the number, and whether it was given just now
 */
export async function giveOutgoingNumber(
  tx: Tx,
  shopId: ShopId,
  year: number,
  { dossierId, paper, sequence }: OutgoingPaper,
): Promise<{ number: number; fresh: boolean }> {
  // Two windows may ask for the same paper at once: the second waits here, and then finds what the first was given.
  await tx.execute(sql`select 1 from dossiers where id = ${dossierId} for no key update`);
  const made = await tx.execute<{ number: number; fresh: boolean }>(sql`
    with given as (
      select number from outgoing_papers
      where dossier_id = ${dossierId} and paper = ${paper} and sequence = ${sequence}),
    next as (
      insert into outgoing_series (shop_id, year, paper, last)
      select ${shopId}::uuid, ${year}::smallint, ${paper}::text, 1 where not exists (select 1 from given)
      on conflict (shop_id, year, paper) do update set last = outgoing_series.last + 1 returning last),
    kept as (
      insert into outgoing_papers (dossier_id, paper, sequence, year, number)
      select ${dossierId}::uuid, ${paper}::text, ${sequence}::int, ${year}::smallint, last from next returning number)
    select number, false as fresh from given union all select number, true from kept`);
  const row = made.rows[0];
  if (!row) throw new Error('an outgoing number was not given');
  return row;
}
