import type { ShopId } from '@motcua/contracts/ids';
import { type JournalName, journalEntries } from '@motcua/contracts/journal';
import { Position } from '@motcua/contracts/position';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** One line as its readers get it; the payload is parsed, because it may be older than the code that reads it. */
export type JournalRow = {
  position: Position;
  at: Date;
  shopId: ShopId | null;
  name: JournalName;
  actorKind: string;
  actorId: string | null;
  reason: string | null;
  payload: Record<string, unknown>;
};

const beginning = { xact: '0', id: '0' };

/** Writes a position so that later ones compare greater as text. */
export function positionOf(xact: string, id: string | number): Position {
  return Position.parse(`${xact.padStart(16, '0')}.${String(id).padStart(16, '0')}`);
}

function partsOf(position: Position | null): { xact: string; id: string } {
  const [xact, id] = position?.split('.') ?? [];
  return xact && id ? { xact: BigInt(xact).toString(), id: BigInt(id).toString() } : beginning;
}

/**
 * The lines after a position, in order, at most `limit`. Only lines of transactions older than every running one are
 * read: below that bound nothing can appear any more, so nothing is ever missed (docs/decisions/0004).
 */
export async function readAfter(
  db: Database | Tx,
  after: Position | null,
  limit = 500,
): Promise<JournalRow[]> {
  const { xact, id } = partsOf(after);
  const found = await db.execute<{
    xact: string;
    id: string;
    at: Date;
    shop_id: ShopId | null;
    name: string;
    actor_kind: string;
    actor_id: string | null;
    reason: string | null;
    payload: Record<string, unknown>;
  }>(sql`
    select xact::text, id::text, at, shop_id, name, actor_kind, actor_id, reason, payload
    from journal
    where (xact, id) > (${xact}::xid8, ${id}::bigint)
      and xact < pg_snapshot_xmin(pg_current_snapshot())
    order by xact, id
    limit ${limit}`);
  return found.rows.flatMap((row) =>
    isKnown(row.name)
      ? [
          {
            position: positionOf(row.xact, row.id),
            at: new Date(row.at),
            shopId: row.shop_id,
            name: row.name,
            actorKind: row.actor_kind,
            actorId: row.actor_id,
            reason: row.reason,
            payload: row.payload,
          },
        ]
      : [],
  );
}

function isKnown(name: string): name is JournalName {
  return name in journalEntries;
}

/** The newest position below the bound: where a reader that wants only news begins. */
export async function newestPosition(db: Database | Tx, shopId?: ShopId): Promise<Position> {
  const found = await db.execute<{ xact: string; id: string }>(sql`
    select xact::text, id::text from journal
    where xact < pg_snapshot_xmin(pg_current_snapshot()) ${shopId ? sql`and shop_id = ${shopId}` : sql``}
    order by xact desc, id desc limit 1`);
  const row = found.rows[0] ?? beginning;
  return positionOf(row.xact, row.id);
}
