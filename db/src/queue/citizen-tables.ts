import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { sectors } from '../catalogue/tables.ts';
import { bytes, instant, ownId } from '../columns.ts';
import { language } from '../shops/hall-tables.ts';
import { devices, shops } from '../shops/tables.ts';
import { staff } from '../staff/tables.ts';
import { stops, visits } from './tables.ts';

// What a visit leaves behind beside its place in the queue: what was said, printed, sealed and asked for.

/**
 * What was said to a person about their wait, kept so that it can be held against what happened: the score of a week is
 * counted from here and from the calls.
 */
export const quotes = pgTable('quotes', {
  stopId: uuid('stop_id')
    .primaryKey()
    .references(() => stops.id),
  at: instant('at').notNull(),
  ahead: integer('ahead').notNull(),
  p10Minutes: real('p10_minutes'),
  p50Minutes: real('p50_minutes'),
  p90Minutes: real('p90_minutes'),
  notTodayChance: real('not_today_chance').notNull(),
  method: text('method').notNull(),
  /** By how much the range had been stretched below and above its middle, so that it can be judged without. */
  marginBelow: real('margin_below').notNull().default(1),
  marginAbove: real('margin_above').notNull().default(1),
});

/**
 * Who holds a ticket, where an identity card was scanned: sealed with the day's key, which goes with the day. The keyed
 * fingerprint only tells whether the same person already holds one.
 */
export const cardHolders = pgTable(
  'card_holders',
  {
    visitId: uuid('visit_id')
      .primaryKey()
      .references(() => visits.id),
    shopId: uuid('shop_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    fingerprint: bytes('fingerprint').notNull(),
    sealed: bytes('sealed').notNull(),
  },
  (holder) => [index('tickets_of_a_person').on(holder.shopId, holder.day, holder.fingerprint)],
);

/**
 * Each slip that was to come out of a printer. The first is copy 1; a copy is begun once, whoever tries: paper that may
 * already lie in the tray is never printed again by itself.
 */
export const slips = pgTable(
  'slips',
  {
    visitId: uuid('visit_id')
      .notNull()
      .references(() => visits.id),
    copy: smallint('copy').notNull(),
    deviceId: uuid('device_id')
      .notNull()
      .references(() => devices.id),
    askedAt: instant('asked_at').notNull(),
    begunAt: instant('begun_at'),
    endedAt: instant('ended_at'),
    outcome: text('outcome'),
  },
  (slip) => [
    primaryKey({ columns: [slip.visitId, slip.copy] }),
    index('slips_under_way').on(slip.begunAt).where(sql`ended_at is null`),
    check('outcome_of_slip', sql`outcome in ('printed', 'not-printed', 'unknown')`),
  ],
);

/** Somebody at a kiosk asked for a hand. */
export const helpCalls = pgTable(
  'help_calls',
  {
    id: ownId(),
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    deviceId: uuid('device_id')
      .notNull()
      .references(() => devices.id),
    calledAt: instant('called_at').notNull(),
    answeredAt: instant('answered_at'),
    answeredBy: uuid('answered_by').references(() => staff.id),
  },
  (help) => [uniqueIndex('one_open_help_call_per_device').on(help.deviceId).where(sql`answered_at is null`)],
);

/** A number taken by phone. The phone is known by the hash of a random cookie, and only for the day. */
export const phoneVisits = pgTable(
  'phone_visits',
  {
    visitId: uuid('visit_id')
      .primaryKey()
      .references(() => visits.id),
    shopId: uuid('shop_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    phoneHash: bytes('phone_hash').notNull(),
  },
  (visit) => [index('tickets_of_a_phone').on(visit.shopId, visit.day, visit.phoneHash)],
);

/**
 * A time kept for somebody who comes later today. It is no number yet: the number is given when the person is there, at
 * the place the time had earned, so that nobody waits behind people who stayed at home.
 */
export const bookings = pgTable(
  'bookings',
  {
    id: ownId(),
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    day: date('day', { mode: 'string' }).notNull(),
    sector: text('sector')
      .notNull()
      .references(() => sectors.code),
    slotAt: instant('slot_at').notNull(),
    slotEndsAt: instant('slot_ends_at').notNull(),
    language: language('language').notNull(),
    phoneHash: bytes('phone_hash').notNull(),
    /** The SHA-256 of the token of its page. */
    followHash: bytes('follow_hash').notNull().unique('one_booking_per_token'),
    bookedAt: instant('booked_at').notNull(),
    endedAt: instant('ended_at'),
    outcome: text('outcome'),
    visitId: uuid('visit_id').references(() => visits.id),
  },
  (booking) => [
    index('bookings_of_slot').on(booking.shopId, booking.day, booking.sector, booking.slotAt),
    uniqueIndex('one_booking_per_phone_and_sector')
      .on(booking.shopId, booking.day, booking.phoneHash, booking.sector)
      .where(sql`ended_at is null`),
    check('outcome_of_booking', sql`outcome in ('arrived', 'cancelled', 'lapsed')`),
  ],
);
