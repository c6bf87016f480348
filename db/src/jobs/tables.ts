import type { Position } from '@motcua/contracts/position';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from '../columns.ts';

/** When each timed job was last done to its end. Its age is the health of the workers, not whether one is connected. */
export const sweeps = pgTable('sweeps', {
  name: text('name').primaryKey(),
  lastAt: instant('last_at').notNull(),
});

/** How far each reader of the journal has come, so that a restart goes on where it stopped. */
export const readers = pgTable('readers', {
  name: text('name').primaryKey(),
  position: text('position').$type<Position>().notNull(),
});
