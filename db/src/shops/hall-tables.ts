import { Language } from '@motcua/contracts/languages';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes, instant, ownId } from '../columns.ts';
import { shops } from './tables.ts';

// What the hall's screens say beside the numbers: the shop's own sentences, and its own voices.

export const language = pgEnum('language', Language.enum);

/** Sentences that take turns at the foot of the boards. A day range is local and includes both ends; null has no end. */
export const shopNotices = pgTable(
  'shop_notices',
  {
    id: ownId(),
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind').notNull(),
    textVi: text('text_vi').notNull(),
    textKm: text('text_km'),
    textEn: text('text_en'),
    fromDay: date('from_day', { mode: 'string' }),
    toDay: date('to_day', { mode: 'string' }),
    active: boolean('active').notNull().default(true),
  },
  (notice) => [
    unique('one_notice_per_place').on(notice.shopId, notice.ordinal),
    check('kind_of_notice', sql`kind in ('fees', 'rules', 'hours', 'notice')`),
    check('notice_days_in_order', sql`from_day <= to_day`),
  ],
);

/** A voice recorded for a shop. One of each language is in use, or the one the board brings along. */
export const voicePacks = pgTable(
  'voice_packs',
  {
    id: ownId(),
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    language: language('language').notNull(),
    name: text('name').notNull(),
    speaker: text('speaker').notNull(),
    licence: text('licence').notNull(),
    madeBy: text('made_by').notNull(),
    inUse: boolean('in_use').notNull().default(false),
    changedAt: instant('changed_at').notNull(),
  },
  (pack) => [
    uniqueIndex('one_voice_in_use').on(pack.shopId, pack.language).where(sql`in_use`),
    check('maker_of_voice', sql`made_by in ('person', 'machine')`),
  ],
);

/** One recording: an Opus file, cut and levelled. */
export const voiceClips = pgTable(
  'voice_clips',
  {
    packId: uuid('pack_id')
      .notNull()
      .references(() => voicePacks.id, { onDelete: 'cascade' }),
    token: text('token').notNull(),
    content: bytes('content').notNull(),
    milliseconds: integer('milliseconds').notNull(),
    loudnessDb: real('loudness_db').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (clip) => [primaryKey({ columns: [clip.packId, clip.token] })],
);
