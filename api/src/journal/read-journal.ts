import type { ShopId } from '@motcua/contracts/ids';
import { Position } from '@motcua/contracts/position';
import type { RouteAnswer } from '@motcua/contracts/routes';
import type { Database } from '@motcua/db/connect';
import { journalPage } from '@motcua/db/journal/page';
import { Refusal } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';

/** One page of the journal, newest first. The cursor is the position of the last line seen. */
export async function readJournal(
  db: Database,
  clerk: Clerk,
  shopId: ShopId,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<RouteAnswer<'GET /shops/:shopId/journal'>> {
  mayIn(clerk, shopId, 'journal.read');
  const found = await journalPage(db, shopId, cursor === undefined ? null : placeOf(cursor), limit + 1);
  const lines = found.slice(0, limit);
  return { lines, next: found.length > limit ? (lines.at(-1)?.position ?? null) : null };
}

function placeOf(cursor: string): Position {
  const place = Position.safeParse(cursor);
  if (!place.success) throw new Refusal('invalid-input');
  return place.data;
}
