import type { DeadlineSettings } from '@motcua/contracts/deadlines';
import type { PrinterState } from '@motcua/contracts/printer-state';
import {
  DeviceKind,
  type DeviceSetting,
  type PhoneTickets,
  type QueuePolicy,
  type ScreenTrouble,
  TicketHours,
} from '@motcua/contracts/shops';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  time,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { sectors } from '../catalogue/tables.ts';
import { bytes, instant, ownId } from '../columns.ts';

export const ticketHours = pgEnum('ticket_hours', TicketHours.enum);
export const deviceKind = pgEnum('device_kind', DeviceKind.enum);

export const shops = pgTable('shops', {
  id: ownId(),
  code: text('code').notNull().unique(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
  address: text('address').notNull().default(''),
  timeZone: text('time_zone').notNull().default('Asia/Ho_Chi_Minh'),
  ticketHours: ticketHours('ticket_hours').notNull().default('working-hours'),
  policy: jsonb('policy').$type<QueuePolicy>().notNull(),
  callsBeforeMissed: smallint('calls_before_missed').notNull().default(2),
  secondsBeforeMissed: smallint('seconds_before_missed').notNull().default(30),
  phoneTickets: jsonb('phone_tickets').$type<Partial<PhoneTickets>>().notNull().default({}),
  /** What begins the numbers of the short queues; none: the first letter that no sector has. */
  shortPrefix: text('short_prefix'),
  /** What the shop set of its deadlines; what is not there is the law's or the house's default. */
  deadlineSettings: jsonb('deadline_settings').$type<Partial<DeadlineSettings>>().notNull().default({}),
  /** Above and below the shop's papers: the body it belongs to, and where they are signed. */
  bodyVi: text('body_vi').notNull().default(''),
  placeVi: text('place_vi').notNull().default(''),
  demo: boolean('demo').notNull().default(false),
  addedAt: instant('added_at').notNull().default(sql`house_now()`),
});

/** Who calls, holds this row: strict order needs one lock per shop (docs/decisions/0006). */
export const queueLocks = pgTable('queue_locks', {
  shopId: uuid('shop_id')
    .primaryKey()
    .references(() => shops.id),
});

export const shopHours = pgTable(
  'shop_hours',
  {
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    weekday: smallint('weekday').notNull(),
    opens: time('opens', { precision: 0 }).notNull(),
    closes: time('closes', { precision: 0 }).notNull(),
    /** Hours have their days: a date counted last year keeps last year's hours. */
    fromDay: date('from_day', { mode: 'string' }).notNull().default('2000-01-01'),
    /** The last day on which they hold; null: until others are set. */
    untilDay: date('until_day', { mode: 'string' }),
  },
  (hour) => [
    primaryKey({ columns: [hour.shopId, hour.weekday, hour.opens, hour.fromDay] }),
    check('from_before_until', sql`until_day is null or from_day <= until_day`),
    check('weekday_of_a_week', sql`weekday between 1 and 7`),
    check('opens_before_it_closes', sql`opens < closes`),
  ],
);

/** The national calendar: only the days that differ from a plain week. */
export const calendarDays = pgTable(
  'calendar_days',
  {
    day: date('day', { mode: 'string' }).primaryKey(),
    kind: text('kind').notNull(),
    nameVi: text('name_vi').notNull(),
    source: text('source').notNull(),
  },
  () => [check('kind_of_day', sql`kind in ('holiday', 'compensatory', 'working_swap')`)],
);

/** The sectors a shop offers, each with the letters that begin its numbers there. */
export const shopSectors = pgTable(
  'shop_sectors',
  {
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    sector: text('sector')
      .notNull()
      .references(() => sectors.code),
    prefix: text('prefix').notNull(),
    offered: boolean('offered').notNull().default(true),
  },
  (offer) => [
    primaryKey({ columns: [offer.shopId, offer.sector] }),
    unique('one_prefix_per_sector').on(offer.shopId, offer.prefix),
    check('prefix_letters', sql`prefix ~ '^[A-HJ-NP-Z]{1,2}$'`),
  ],
);

export const counters = pgTable(
  'counters',
  {
    id: ownId(),
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    number: smallint('number').notNull(),
    nameVi: text('name_vi').notNull(),
    zone: text('zone').notNull().default(''),
    active: boolean('active').notNull().default(true),
  },
  (counter) => [unique('one_counter_per_number').on(counter.shopId, counter.number)],
);

/** Many to many: a counter serves several sectors, a sector is served at several counters. */
export const counterSectors = pgTable(
  'counter_sectors',
  {
    counterId: uuid('counter_id')
      .notNull()
      .references(() => counters.id),
    sector: text('sector')
      .notNull()
      .references(() => sectors.code),
  },
  (link) => [
    primaryKey({ columns: [link.counterId, link.sector] }),
    index('counters_of_sector').on(link.sector),
  ],
);

export const priorityClasses = pgTable(
  'priority_classes',
  {
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    code: text('code').notNull(),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en').notNull(),
    legalSource: text('legal_source').notNull(),
    rank: smallint('rank').notNull(),
    aheadMinutes: integer('ahead_minutes').notNull(),
    active: boolean('active').notNull().default(true),
  },
  (priority) => [primaryKey({ columns: [priority.shopId, priority.code] })],
);

/** Kiosks and boards. Only the token's hash is kept. */
export const devices = pgTable(
  'devices',
  {
    id: ownId(),
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    kind: deviceKind('kind').notNull(),
    name: text('name').notNull(),
    tokenHash: bytes('token_hash').notNull().unique(),
    demo: boolean('demo').notNull().default(false),
    setting: jsonb('setting').$type<Partial<DeviceSetting>>().notNull().default({}),
    /** A kiosk's own series for the time without a house: a letter of the shop, and an epoch that never repeats. */
    seriesLetter: text('series_letter'),
    seriesEpoch: integer('series_epoch'),
    printerState: text('printer_state').$type<PrinterState>(),
    printerSeenAt: instant('printer_seen_at'),
    /** What the screen says is wrong with it. */
    troubles: jsonb('troubles').$type<ScreenTrouble[]>().notNull().default([]),
    issuedAt: instant('issued_at').notNull().default(sql`house_now()`),
    lastSeenAt: instant('last_seen_at'),
    revokedAt: instant('revoked_at'),
  },
  (device) => [
    index('devices_of_shop').on(device.shopId),
    uniqueIndex('one_kiosk_per_letter')
      .on(device.shopId, device.seriesLetter)
      .where(sql`revoked_at is null and series_letter is not null`),
  ],
);

/** The last epoch of each kiosk letter: it only grows, so that a restored disk can never repeat a number. */
export const kioskLetters = pgTable(
  'kiosk_letters',
  {
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    letter: text('letter').notNull(),
    epoch: integer('epoch').notNull(),
  },
  (series) => [
    primaryKey({ columns: [series.shopId, series.letter] }),
    check('letter_of_kiosk', sql`letter ~ '^[A-HJ-NP-Z]$'`),
  ],
);

/**
 * One random key for each day of a shop. The tokens on the day's tickets are made with it, and what was read from an
 * identity card is sealed with it. When the day is over the key goes, and with it everything it opened.
 */
export const dayKeys = pgTable(
  'day_keys',
  {
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    day: date('day', { mode: 'string' }).notNull(),
    key: bytes('key').notNull(),
  },
  (dayKey) => [primaryKey({ columns: [dayKey.shopId, dayKey.day] })],
);
