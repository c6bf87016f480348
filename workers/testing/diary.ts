import type { JournalName } from '@motcua/contracts/journal';
import type { House } from '../src/house.ts';

type Line = { actor: string; payload: Record<string, unknown> };

/** The lines of one name, in the order in which they were written. */
export async function diary(house: House, name: JournalName): Promise<Line[]> {
  const found = await house.db.execute<Line>(
    `select actor_kind as actor, payload from journal where name = '${name}' order by id`,
  );
  return found.rows;
}
