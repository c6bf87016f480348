import { type CallReason, type StopPurpose, StopState } from '@motcua/contracts/queue';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { procedureVersions, sectors } from '../catalogue/tables.ts';
import { bytes, instant, ownId } from '../columns.ts';
import { language } from '../shops/hall-tables.ts';
import { counters, devices, shops } from '../shops/tables.ts';
import { counterShifts, staff } from '../staff/tables.ts';

export const stopState = pgEnum('stop_state', StopState.enum);

/**
 * The last number of a series: one row per shop, day and prefix. Numbers come from here in one statement, never from a
 * sequence (gaps) nor from max()+1 (duplicates). `last_at` never runs backwards, even when the server's clock does.
 */
export const numberSeries = pgTable(
  'number_series',
  {
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    day: date('day', { mode: 'string' }).notNull(),
    prefix: text('prefix').notNull(),
    last: integer('last').notNull(),
    lastAt: instant('last_at').notNull(),
  },
  (series) => [primaryKey({ columns: [series.shopId, series.day, series.prefix] })],
);

/** One person's coming: one number for all they came for. */
export const visits = pgTable(
  'visits',
  {
    id: ownId(),
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    day: date('day', { mode: 'string' }).notNull(),
    prefix: text('prefix').notNull(),
    number: integer('number').notNull(),
    /** As printed; it never changes, whatever is transferred. */
    label: text('label').notNull(),
    priorityClass: text('priority_class'),
    language: language('language').notNull(),
    deviceId: uuid('device_id').references(() => devices.id),
    /** Who of the staff took it for the person, at the guidance desk. */
    takenBy: uuid('taken_by').references(() => staff.id),
    /** A second number of one person for one sector: granted by a supervisor, with a reason. */
    secondReason: text('second_reason'),
    takenAt: instant('taken_at').notNull(),
    /** The SHA-256 of the token on the ticket: the token itself is nowhere in the database. */
    followHash: bytes('follow_hash').unique('one_visit_per_token'),
  },
  (visit) => [unique('one_visit_per_number').on(visit.shopId, visit.day, visit.prefix, visit.number)],
);

/** One sector of a visit. All stops of a visit wait at once. */
export const stops = pgTable(
  'stops',
  {
    id: ownId(),
    visitId: uuid('visit_id')
      .notNull()
      .references(() => visits.id),
    shopId: uuid('shop_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    ordinal: integer('ordinal').notNull(),
    sector: text('sector')
      .notNull()
      .references(() => sectors.code),
    /** To collect and to supplement have a short queue of their own. */
    purpose: text('purpose').$type<StopPurpose>().notNull().default('submit'),
    /** What somebody comes to collect or to complete, where it was looked up. The key is laid in the migration: the tables of dossiers stand on these. */
    dossierId: uuid('dossier_id'),
    state: stopState('state').notNull().default('waiting'),
    /** The place it has earned. */
    queuedAt: instant('queued_at').notNull(),
    /** Tells apart two places of the same microsecond. */
    sequence: bigint('sequence', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    putFirstAt: instant('put_first_at'),
    forCounterId: uuid('for_counter_id').references(() => counters.id),
    forStaffId: uuid('for_staff_id').references(() => staff.id),
    transferredFrom: text('transferred_from').references(() => sectors.code),
    /** When its holder let others pass: once is all. */
    postponedAt: instant('postponed_at'),
    /** Grows with every act: an undo sees whether anything happened since. */
    version: integer('version').notNull().default(0),
  },
  (stop) => [
    uniqueIndex('one_open_stop_per_sector')
      .on(stop.visitId, stop.sector)
      .where(sql`state in ('waiting', 'called', 'serving', 'held', 'missed')`),
    index('stops_waiting').on(stop.shopId, stop.sector, stop.queuedAt).where(sql`state = 'waiting'`),
    index('stops_open').on(stop.shopId).where(sql`state in ('called', 'serving', 'held', 'missed')`),
    index('stops_of_visit').on(stop.visitId),
    check('purpose_of_a_stop', sql`purpose in ('submit', 'collect', 'supplement')`),
  ],
);

export const stopProcedures = pgTable(
  'stop_procedures',
  {
    stopId: uuid('stop_id')
      .notNull()
      .references(() => stops.id),
    versionId: uuid('version_id')
      .notNull()
      .references(() => procedureVersions.id),
  },
  (link) => [primaryKey({ columns: [link.stopId, link.versionId] })],
);

/** A stop at a counter, from the call to its end. The partial keys are the last guard of order. */
export const calls = pgTable(
  'calls',
  {
    id: ownId(),
    shopId: uuid('shop_id').notNull(),
    stopId: uuid('stop_id')
      .notNull()
      .references(() => stops.id),
    visitId: uuid('visit_id')
      .notNull()
      .references(() => visits.id),
    sector: text('sector').notNull(),
    counterId: uuid('counter_id')
      .notNull()
      .references(() => counters.id),
    shiftId: uuid('shift_id')
      .notNull()
      .references(() => counterShifts.id),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    calledAt: instant('called_at').notNull(),
    lastCalledAt: instant('last_called_at').notNull(),
    calls: integer('calls').notNull().default(1),
    arrivedAt: instant('arrived_at'),
    endedAt: instant('ended_at'),
    outcome: text('outcome'),
    why: jsonb('why').$type<CallReason>().notNull(),
    priority: boolean('priority').notNull(),
    /** Counts for the ratio policy: called in turn, not put first, not chosen. */
    inTurn: boolean('in_turn').notNull(),
    /** Called from the short queue. */
    short: boolean('short').notNull().default(false),
    /** Why a chosen ticket was called out of turn. */
    chosenReason: text('chosen_reason'),
  },
  (call) => [
    uniqueIndex('a_counter_serves_one').on(call.counterId).where(sql`ended_at is null`),
    uniqueIndex('a_visit_is_at_one_counter').on(call.visitId).where(sql`ended_at is null`),
    index('calls_in_turn').on(call.shopId, call.sector, call.calledAt).where(sql`in_turn`),
    index('calls_of_stop').on(call.stopId),
    index('calls_of_counter').on(call.counterId, call.calledAt),
  ],
);

export const holds = pgTable(
  'holds',
  {
    id: ownId(),
    stopId: uuid('stop_id')
      .notNull()
      .references(() => stops.id),
    shopId: uuid('shop_id').notNull(),
    counterId: uuid('counter_id')
      .notNull()
      .references(() => counters.id),
    ownerStaffId: uuid('owner_staff_id')
      .notNull()
      .references(() => staff.id),
    place: text('place').notNull(),
    reason: text('reason').notNull(),
    heldAt: instant('held_at').notNull(),
    untilAt: instant('until_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (hold) => [
    uniqueIndex('one_hold_per_stop').on(hold.stopId).where(sql`ended_at is null`),
    index('holds_ending').on(hold.untilAt).where(sql`ended_at is null`),
  ],
);

export const transfers = pgTable(
  'transfers',
  {
    id: ownId(),
    stopId: uuid('stop_id')
      .notNull()
      .references(() => stops.id),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    fromSector: text('from_sector').notNull(),
    fromCounterId: uuid('from_counter_id').references(() => counters.id),
    toSector: text('to_sector').notNull(),
    toCounterId: uuid('to_counter_id').references(() => counters.id),
    toStaffId: uuid('to_staff_id').references(() => staff.id),
    place: text('place').notNull(),
    reason: text('reason').notNull(),
    at: instant('at').notNull(),
  },
  (transfer) => [index('transfers_of_stop').on(transfer.stopId)],
);

/** What stood before an act, so that it can be taken back within the undo window. */
export type Before = {
  stop: {
    state: StopState;
    sector: string;
    queuedAt: string;
    putFirstAt: string | null;
    forCounterId: string | null;
    forStaffId: string | null;
    transferredFrom: string | null;
  };
  /** The call that was open at the counter, as it was. */
  call: { id: string; calls: number; lastCalledAt: string; arrivedAt: string | null } | null;
  holdId: string | null;
};

export const undoableActs = pgTable(
  'undoable_acts',
  {
    id: ownId(),
    counterId: uuid('counter_id')
      .notNull()
      .references(() => counters.id),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    stopId: uuid('stop_id')
      .notNull()
      .references(() => stops.id),
    act: text('act').notNull(),
    before: jsonb('before').$type<Before>().notNull(),
    /** The stop's version right after the act. */
    version: integer('version').notNull(),
    at: instant('at').notNull(),
    undoneAt: instant('undone_at'),
  },
  (act) => [index('undoable_at_counter').on(act.counterId, act.at)],
);
