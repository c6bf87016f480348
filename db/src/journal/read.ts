import type { ShopId } from '@motcua/contracts/ids';
import { type JournalName, journalEntries } from '@motcua/contracts/journal';
import { Position } from '@motcua/contracts/position';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import { quietLock } from './stay-quiet.ts';

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

// In `order by` a bare name means the column of the answer, which here is text: '999' would come after '1000'. Each
// ordering therefore names its table.

/** Writes a position so that later ones compare greater as text. */
export function positionOf(xact: string, id: string | number): Position {
  return Position.parse(`${xact.padStart(16, '0')}.${String(id).padStart(16, '0')}`);
}

function partsOf(position: Position | null): { xact: string; id: string } {
  const [xact, id] = position?.split('.') ?? [];
  return xact && id ? { xact: BigInt(xact).toString(), id: BigInt(id).toString() } : beginning;
}

/** What a reader got: the lines this release knows, how far it has come, and whether it should ask again soon. */
export type Reading = {
  rows: JournalRow[];
  /** The place behind everything that was looked at; the place before where nothing was. */
  position: Position | null;
  /** There are lines that cannot be read yet: behind an older transaction, or more than the limit. */
  moreToCome: boolean;
};

/**
 * The lines after a position, in order, at most `limit`. Only lines of transactions older than every running one are
 * read: below that bound nothing can appear any more, so nothing is ever missed (docs/decisions/0004). A transaction that
 * promised to write none (`stay-quiet.ts`) is waited for by nobody. Lines of a newer release are passed over.
 */
export async function readAfter(db: Database | Tx, after: Position | null, limit = 500): Promise<Reading> {
  const { xact, id } = partsOf(after);
  const found = await db.execute<Raw>(sql`
    select line.xact::text, line.id::text, line.at, line.shop_id, line.name, line.actor_kind, line.actor_id,
      line.reason, line.payload,
      line.xact < pg_snapshot_xmin(pg_current_snapshot()) or line.xact < (${bound}) as readable
    from journal line
    where (line.xact, line.id) > (${xact}::xid8, ${id}::bigint)
    order by line.xact, line.id
    limit ${limit + 1}`);
  const readable = found.rows.filter((row) => row.readable).slice(0, limit);
  const last = readable.at(-1);
  return {
    rows: readable.flatMap((row) => rowOf(row) ?? []),
    position: last ? positionOf(last.xact, last.id) : after,
    moreToCome: found.rows.length > readable.length,
  };
}

/**
 * The oldest running transaction that may still write lines. Who is quiet is asked of the locks only where somebody runs
 * at all: the subquery is computed at most once, and only for a line that is not below xmin.
 */
const bound = sql`
  select coalesce(min(running), pg_snapshot_xmax(pg_current_snapshot()))
  from pg_snapshot_xip(pg_current_snapshot()) running
  where not exists (select from pg_locks held where held.locktype = 'advisory' and held.granted
    and held.classid = ${sql.raw(String(quietLock))} and held.objsubid = 1
    and held.objid::bigint = (running::text::bigint & 4294967295))`;

type Raw = {
  xact: string;
  id: string;
  at: string;
  shop_id: ShopId | null;
  name: string;
  actor_kind: string;
  actor_id: string | null;
  reason: string | null;
  payload: Record<string, unknown>;
  readable: boolean;
};

function rowOf(raw: Raw): JournalRow | null {
  if (!isKnown(raw.name)) return null;
  return {
    position: positionOf(raw.xact, raw.id),
    at: new Date(raw.at),
    shopId: raw.shop_id,
    name: raw.name,
    actorKind: raw.actor_kind,
    actorId: raw.actor_id,
    reason: raw.reason,
    payload: raw.payload,
  };
}

function isKnown(name: string): name is JournalName {
  return name in journalEntries;
}

/** The newest position below the bound: where a reader that wants only news begins. */
export async function newestPosition(db: Database | Tx, shopId?: ShopId): Promise<Position> {
  const found = await db.execute<{ xact: string; id: string }>(sql`
    select line.xact::text, line.id::text from journal line
    where line.xact < pg_snapshot_xmin(pg_current_snapshot()) ${shopId ? sql`and line.shop_id = ${shopId}` : sql``}
    order by line.xact desc, line.id desc limit 1`);
  const row = found.rows[0] ?? beginning;
  return positionOf(row.xact, row.id);
}
