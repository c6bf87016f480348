import { Role } from '@motcua/contracts/staff';
import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes, instant, ownId } from '../columns.ts';
import { counters, shops } from '../shops/tables.ts';

export const role = pgEnum('role', Role.enum);

/** Agencies that second clerks to a shop: police, social insurance, the departments. */
export const agencies = pgTable('agencies', {
  id: ownId(),
  code: text('code').notNull().unique(),
  nameVi: text('name_vi').notNull(),
});

export const staff = pgTable('staff', {
  id: ownId(),
  username: text('username').notNull().unique(),
  displayName: text('display_name').notNull(),
  passwordHash: text('password_hash').notNull(),
  agencyId: uuid('agency_id').references(() => agencies.id),
  active: boolean('active').notNull().default(true),
  mustChangePassword: boolean('must_change_password').notNull().default(false),
  /** Made by the first run of a demonstration: refused in production. */
  demo: boolean('demo').notNull().default(false),
  addedAt: instant('added_at').notNull().default(sql`house_now()`),
});

/** One person's place in one shop: the role is of the place, not of the person. */
export const posts = pgTable(
  'posts',
  {
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    role: role('role').notNull(),
  },
  (post) => [primaryKey({ columns: [post.staffId, post.shopId] }), index('posts_of_shop').on(post.shopId)],
);

/** Only the hash of the session id is kept: who reads this table cannot sign in with it. */
export const sessions = pgTable(
  'sessions',
  {
    idHash: bytes('id_hash').primaryKey(),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    openedAt: instant('opened_at').notNull().default(sql`house_now()`),
    lastSeenAt: instant('last_seen_at').notNull().default(sql`house_now()`),
  },
  (session) => [index('sessions_of_staff').on(session.staffId)],
);

/** Failed sign-ins per bucket (account and address together, or an address alone), so that guessing grows slow. */
export const signInFailures = pgTable('sign_in_failures', {
  bucket: text('bucket').primaryKey(),
  failures: integer('failures').notNull(),
  lastAt: instant('last_at').notNull(),
});

/** A clerk at a counter. One counter for one clerk, one clerk at one counter: the two partial keys hold it. */
export const counterShifts = pgTable(
  'counter_shifts',
  {
    id: ownId(),
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    counterId: uuid('counter_id')
      .notNull()
      .references(() => counters.id),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    standsInFor: uuid('stands_in_for').references(() => staff.id),
    openedAt: instant('opened_at').notNull().default(sql`house_now()`),
    closedAt: instant('closed_at'),
  },
  (shift) => [
    uniqueIndex('one_clerk_at_a_counter').on(shift.counterId).where(sql`closed_at is null`),
    uniqueIndex('one_counter_for_a_clerk').on(shift.staffId).where(sql`closed_at is null`),
    index('shifts_of_shop').on(shift.shopId, shift.openedAt),
  ],
);

export const counterPauses = pgTable(
  'counter_pauses',
  {
    id: ownId(),
    shiftId: uuid('shift_id')
      .notNull()
      .references(() => counterShifts.id),
    reason: text('reason').notNull(),
    startedAt: instant('started_at').notNull().default(sql`house_now()`),
    endedAt: instant('ended_at'),
  },
  (pause) => [uniqueIndex('one_pause_at_a_time').on(pause.shiftId).where(sql`ended_at is null`)],
);
