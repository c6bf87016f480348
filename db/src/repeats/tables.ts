import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from '../columns.ts';

/**
 * Answers already given, by who asked and their idempotency key. Written in the same transaction as the act, so that
 * an answer is stored exactly when its act is.
 */
export const repeats = pgTable(
  'repeats',
  {
    principal: text('principal').notNull(),
    key: text('key').notNull(),
    /** Of the route and the body: the same key with another body is refused. */
    hash: text('hash').notNull(),
    status: integer('status'),
    body: jsonb('body').$type<unknown>(),
    at: instant('at').notNull().default(sql`house_now()`),
  },
  (repeat) => [
    primaryKey({ columns: [repeat.principal, repeat.key] }),
    index('repeats_by_age').on(repeat.at),
  ],
);
