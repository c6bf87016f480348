import type { JournalName } from '@motcua/contracts/journal';
import { sql } from 'drizzle-orm';
import { bigint, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, xid8 } from '../columns.ts';

/**
 * The diary of the house: audit trail, source of live messages, trigger of jobs and raw material of reports at once.
 * Append-only (a trigger refuses the rest). Ids, numbers and codes only, never anything personal.
 */
export const journal = pgTable(
  'journal',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** The writing transaction: readers go by (xact, id), see docs/decisions/0004. */
    xact: xid8('xact').notNull().default(sql`pg_current_xact_id()`),
    at: instant('at').notNull().default(sql`house_now()`),
    shopId: uuid('shop_id'),
    name: text('name').$type<JournalName>().notNull(),
    actorKind: text('actor_kind').notNull(),
    actorId: uuid('actor_id'),
    reason: text('reason'),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
  },
  (entry) => [
    index('journal_in_order').on(entry.xact, entry.id),
    index('journal_of_shop').on(entry.shopId, entry.xact, entry.id),
  ],
);
