import type { ClockChange, Term } from '@motcua/contracts/deadlines';
import { ApplicantKind, Channel, ClockKind, DossierAct, DossierState } from '@motcua/contracts/dossiers';
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
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { procedureVersions, sectors } from '../catalogue/tables.ts';
import { bytes, instant, ownId } from '../columns.ts';
import { stops, visits } from '../queue/tables.ts';
import { shops } from '../shops/tables.ts';
import { agencies, staff } from '../staff/tables.ts';

export const dossierState = pgEnum('dossier_state', DossierState.enum);
export const dossierAct = pgEnum('dossier_act', DossierAct.enum);
export const channel = pgEnum('channel', Channel.enum);
export const applicantKind = pgEnum('applicant_kind', ApplicantKind.enum);
export const clockKind = pgEnum('clock_kind', ClockKind.enum);

/** How an agency writes itself in the codes of its dossiers, by the day of receipt. */
export const agencyIdentifiers = pgTable(
  'agency_identifiers',
  {
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    identifier: text('identifier').notNull(),
    fromDay: date('from_day', { mode: 'string' }).notNull(),
  },
  (one) => [primaryKey({ columns: [one.agencyId, one.fromDay] })],
);

/** The last dossier number of an agency's day: one row, one statement, no gap and no double. */
export const dossierSeries = pgTable(
  'dossier_series',
  {
    identifier: text('identifier').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    last: integer('last').notNull(),
  },
  (series) => [primaryKey({ columns: [series.identifier, series.day] })],
);

/**
 * A dossier as it stands. What led there are its lines, which are only appended to; this row can be made again from
 * them.
 */
export const dossiers = pgTable(
  'dossiers',
  {
    id: ownId(),
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    /** Given when it is received, never before. */
    code: text('code').unique('one_dossier_per_code'),
    /** As an older system or the portal calls it. */
    externalCode: text('external_code'),
    /** Whose desk received it: nobody of another agency sees it. */
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** Where it lies now. */
    holderAgencyId: uuid('holder_agency_id')
      .notNull()
      .references(() => agencies.id),
    holderStaffId: uuid('holder_staff_id').references(() => staff.id),
    versionId: uuid('version_id')
      .notNull()
      .references(() => procedureVersions.id),
    sector: text('sector')
      .notNull()
      .references(() => sectors.code),
    caseVi: text('case_vi').notNull().default(''),
    channel: channel('channel').notNull(),
    visitId: uuid('visit_id').references(() => visits.id),
    stopId: uuid('stop_id').references(() => stops.id),
    state: dossierState('state').notNull(),
    sets: smallint('sets').notNull().default(1),
    feeVnd: bigint('fee_vnd', { mode: 'number' }),
    feePaidAt: instant('fee_paid_at'),
    shelf: text('shelf').notNull().default(''),
    resultPlace: text('result_place').notNull().default(''),
    submittedAt: instant('submitted_at'),
    receivedAt: instant('received_at'),
    /** The decision, not the hand-over: here the office's clock has stopped. */
    finishedAt: instant('finished_at'),
    returnedAt: instant('returned_at'),
    /** Whose past was brought in: it is counted and never warned about. */
    imported: boolean('imported').notNull().default(false),
    importFlags: text('import_flags').array().notNull().default(sql`'{}'`),
    /** How the clock of a supplement goes on, by the procedure's rule. */
    onSupplement: text('on_supplement').notNull().default('restart'),
    lastSequence: integer('last_sequence').notNull().default(0),
    createdAt: instant('created_at').notNull().default(sql`house_now()`),
  },
  (dossier) => [
    index('dossiers_of_agency').on(dossier.shopId, dossier.holderAgencyId, dossier.state),
    index('dossiers_of_day').on(dossier.shopId, dossier.receivedAt),
    uniqueIndex('one_dossier_per_external_code')
      .on(dossier.shopId, dossier.externalCode)
      .where(sql`external_code is not null`),
    index('dossiers_of_visit').on(dossier.visitId),
    // The lists speak of what is open: a small part of all.
    index('open_dossiers')
      .on(
        dossier.shopId,
        dossier.holderAgencyId,
        dossier.agencyId,
        dossier.state,
        dossier.holderStaffId,
        dossier.id,
      )
      .where(sql`state not in ('refused', 'withdrawn', 'stopped', 'returned')`),
    // People say the end of a code.
    index('dossiers_by_code_end').on(sql`reverse(code) text_pattern_ops`),
    check('on_supplement_rule', sql`on_supplement in ('restart', 'resume')`),
    check(
      'code_when_received',
      sql`code is not null or state in ('submitted', 'refused', 'withdrawn') or imported`,
    ),
  ],
);

/** Who asks. Numbers are sealed with the house's key and found by their keyed hashes. */
export const applicants = pgTable(
  'applicants',
  {
    dossierId: uuid('dossier_id')
      .primaryKey()
      .references(() => dossiers.id),
    shopId: uuid('shop_id').notNull(),
    kind: applicantKind('kind').notNull(),
    fullName: text('full_name').notNull(),
    /** Without diacritics and in small letters, for the search. */
    plainName: text('plain_name').notNull(),
    bornOn: date('born_on', { mode: 'string' }),
    address: text('address').notNull().default(''),
    email: text('email'),
    idSealed: bytes('id_sealed'),
    idHash: bytes('id_hash'),
    phoneSealed: bytes('phone_sealed'),
    phoneHash: bytes('phone_hash'),
    /** Keyed hashes of the last four digits, for the public look-up. */
    factorHashes: bytes('factor_hashes').array().notNull().default(sql`'{}'`),
    proxy: jsonb('proxy').$type<{ fullName: string; idNumber: string | null; paper: string } | null>(),
  },
  (applicant) => [
    index('applicants_by_id').on(applicant.idHash),
    index('applicants_by_phone').on(applicant.phoneHash),
    // By any word of a name.
    index('applicants_by_words').using(
      'gin',
      sql`to_tsvector('simple', translate(plain_name, '.-/@:&_''', '        '))`,
    ),
  ],
);

export const dossierPapers = pgTable(
  'dossier_papers',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    ordinal: smallint('ordinal').notNull(),
    name: text('name').notNull(),
    originals: smallint('originals').notNull(),
    certified: smallint('certified').notNull(),
    photocopies: smallint('photocopies').notNull(),
    pages: smallint('pages').notNull(),
    missing: boolean('missing').notNull().default(false),
  },
  (paper) => [primaryKey({ columns: [paper.dossierId, paper.ordinal] })],
);

/** Scans: the bytes lie outside, named by their hash. */
export const dossierFiles = pgTable(
  'dossier_files',
  {
    id: ownId(),
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: integer('bytes').notNull(),
    sha256: bytes('sha256').notNull(),
    addedBy: uuid('added_by').references(() => staff.id),
    addedAt: instant('added_at').notNull().default(sql`house_now()`),
  },
  (file) => [index('files_of_dossier').on(file.dossierId)],
);

/** Everything that happened to a dossier, in the order in which it was written down. Append-only; each line seals the last. */
export const dossierLines = pgTable(
  'dossier_lines',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    sequence: integer('sequence').notNull(),
    act: dossierAct('act').notNull(),
    fromState: dossierState('from_state'),
    toState: dossierState('to_state').notNull(),
    at: instant('at').notNull().default(sql`house_now()`),
    /** When it is said to have happened: things are written down late. */
    statedAt: instant('stated_at').notNull(),
    actorKind: text('actor_kind').notNull(),
    actorId: uuid('actor_id'),
    agencyId: uuid('agency_id').references(() => agencies.id),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull().default({}),
    /** SHA-256 over the line before and this one. */
    seal: bytes('seal').notNull(),
  },
  (line) => [primaryKey({ columns: [line.dossierId, line.sequence] }), index('lines_by_time').on(line.at)],
);

/** One clock of a dossier. `due_at` and `next_check_at` are derived; the ledger is `changes`. */
export const dossierClocks = pgTable(
  'dossier_clocks',
  {
    id: ownId(),
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    shopId: uuid('shop_id').notNull(),
    kind: clockKind('kind').notNull(),
    agencyId: uuid('agency_id').references(() => agencies.id),
    term: jsonb('term').$type<Term>().notNull(),
    receivedAt: instant('received_at').notNull(),
    changes: jsonb('changes').$type<ClockChange[]>().notNull().default([]),
    dueAt: instant('due_at').notNull(),
    /** Counted here by local date: what is late tomorrow is not late today. */
    dueDay: date('due_day', { mode: 'string' }).notNull(),
    pausedSince: instant('paused_since'),
    stoppedAt: instant('stopped_at'),
    /** Grows with each new due date: a warning belongs to one version and is given once. */
    version: integer('version').notNull().default(1),
    calendarVersion: integer('calendar_version').notNull(),
    /** What is still to come, in order; the first is `next_check_at`. */
    thresholds: jsonb('thresholds').$type<{ kind: string; at: string }[]>().notNull().default([]),
    nextCheckAt: instant('next_check_at'),
  },
  (clock) => [
    index('clocks_to_check').on(clock.nextCheckAt).where(sql`next_check_at is not null`),
    index('clocks_of_dossier').on(clock.dossierId),
    index('open_clocks').on(clock.shopId, clock.dueDay).where(sql`stopped_at is null`),
    index('open_whole_clocks')
      .on(clock.shopId, clock.dueAt, clock.dossierId)
      .where(sql`stopped_at is null and kind = 'whole'`),
    uniqueIndex('one_whole_clock').on(clock.dossierId).where(sql`kind = 'whole'`),
  ],
);

/** Each date that was promised. Nothing in it ever changes. */
export const promisedDates = pgTable(
  'promised_dates',
  {
    id: ownId(),
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    dueAt: instant('due_at').notNull(),
    cause: text('cause').notNull(),
    promisedAt: instant('promised_at').notNull().default(sql`house_now()`),
    /** A slip with this date is in somebody's hand. */
    printedAt: instant('printed_at'),
  },
  (promise) => [index('promises_of_dossier').on(promise.dossierId, promise.promisedAt)],
);

/** What a clock passed on its way: one row for each, whoever sweeps and however often. */
export const deadlineEvents = pgTable(
  'deadline_events',
  {
    id: ownId(),
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    clockId: uuid('clock_id')
      .notNull()
      .references(() => dossierClocks.id),
    shopId: uuid('shop_id').notNull(),
    kind: text('kind').notNull(),
    version: integer('version').notNull(),
    thresholdAt: instant('threshold_at').notNull(),
    at: instant('at').notNull().default(sql`house_now()`),
    voidedAt: instant('voided_at'),
    voidReason: text('void_reason'),
    /** What follows from it is done: notices drafted, digest filled. */
    deliveredAt: instant('delivered_at'),
  },
  (event) => [
    unique('one_event_per_crossing').on(event.clockId, event.kind, event.version),
    index('events_to_deliver').on(event.at).where(sql`delivered_at is null and voided_at is null`),
    index('events_of_dossier').on(event.dossierId),
  ],
);

/** A dossier is late: one open record, with its cause before it may be closed. Voided where it ceased to be, never deleted. */
export const overdueRecords = pgTable(
  'overdue_records',
  {
    id: ownId(),
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    shopId: uuid('shop_id').notNull(),
    dueAt: instant('due_at').notNull(),
    openedAt: instant('opened_at').notNull().default(sql`house_now()`),
    closedAt: instant('closed_at'),
    voidedAt: instant('voided_at'),
    voidReason: text('void_reason'),
    cause: text('cause'),
    fault: text('fault'),
    proof: text('proof'),
    explainedBy: uuid('explained_by').references(() => staff.id),
  },
  (record) => [
    uniqueIndex('one_open_overdue_record')
      .on(record.dossierId)
      .where(sql`closed_at is null and voided_at is null`),
    index('overdue_of_shop').on(record.shopId, record.openedAt),
  ],
);

/** The part each agency had in a lateness, with a cause of its own; what is not explained is whole in the record. */
export const overdueShares = pgTable(
  'overdue_shares',
  {
    recordId: uuid('record_id')
      .notNull()
      .references(() => overdueRecords.id),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** Working minutes beyond the agency's share. */
    lateMinutes: integer('late_minutes').notNull(),
    cause: text('cause').notNull(),
    fault: text('fault').notNull(),
    proof: text('proof').notNull(),
    explainedBy: uuid('explained_by').references(() => staff.id),
    explainedAt: instant('explained_at').notNull().default(sql`house_now()`),
  },
  (share) => [primaryKey({ columns: [share.recordId, share.agencyId] })],
);

/** Why dossiers are late, as a shop words it. A cause that is out of use keeps its past. */
export const latenessCauses = pgTable(
  'lateness_causes',
  {
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    code: text('code').notNull(),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en').notNull(),
    fault: text('fault').notNull(),
    ordinal: smallint('ordinal').notNull(),
    active: boolean('active').notNull().default(true),
  },
  (cause) => [
    primaryKey({ columns: [cause.shopId, cause.code] }),
    check('fault_of_cause', sql`fault in ('objective', 'subjective')`),
  ],
);

/** The last outgoing number of a shop's year and kind of paper: one row, one statement, no gap and no double. */
export const outgoingSeries = pgTable(
  'outgoing_series',
  {
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    year: smallint('year').notNull(),
    paper: text('paper').notNull(),
    last: integer('last').notNull(),
  },
  (series) => [primaryKey({ columns: [series.shopId, series.year, series.paper] })],
);

/** Papers that left the house with a number: printed again, they bear the same. */
export const outgoingPapers = pgTable(
  'outgoing_papers',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    paper: text('paper').notNull(),
    /** The line of the dossier it goes back to. */
    sequence: integer('sequence').notNull(),
    year: smallint('year').notNull(),
    number: integer('number').notNull(),
    issuedAt: instant('issued_at').notNull().default(sql`house_now()`),
  },
  (paper) => [primaryKey({ columns: [paper.dossierId, paper.paper, paper.sequence] })],
);

/** What is to be told to somebody: sent at most once. A digest gathers what is due in the morning. */
export const dossierNotices = pgTable(
  'dossier_notices',
  {
    id: ownId(),
    shopId: uuid('shop_id').notNull(),
    dossierId: uuid('dossier_id').references(() => dossiers.id),
    /** staff, unit, leadership or applicant. */
    toKind: text('to_kind').notNull(),
    toId: uuid('to_id'),
    kind: text('kind').notNull(),
    /** Tells two notices of the same thing to the same person apart from one: it is unique. */
    once: text('once').notNull().unique('one_notice_per_matter'),
    sendAt: instant('send_at').notNull(),
    begunAt: instant('begun_at'),
    sentAt: instant('sent_at'),
    outcome: text('outcome'),
    /** How often it was tried in vain, and when it is tried again. */
    tries: smallint('tries').notNull().default(0),
    nextTryAt: instant('next_try_at'),
    seenAt: instant('seen_at'),
  },
  (notice) => [
    index('notices_to_send').on(notice.sendAt).where(sql`sent_at is null`),
    index('notices_of_person').on(notice.shopId, notice.toKind, notice.toId),
  ],
);

/** A day on which one shop is closed although others work. */
export const shopClosures = pgTable(
  'shop_closures',
  {
    shopId: uuid('shop_id')
      .notNull()
      .references(() => shops.id),
    day: date('day', { mode: 'string' }).notNull(),
    nameVi: text('name_vi').notNull(),
    source: text('source').notNull(),
  },
  (closure) => [primaryKey({ columns: [closure.shopId, closure.day] })],
);

/** A change of the calendar: entered, looked at, confirmed by a second person, applied in batches, and undone the same way. */
export const calendarChanges = pgTable(
  'calendar_changes',
  {
    id: ownId(),
    /** Null: the national calendar. */
    shopId: uuid('shop_id').references(() => shops.id),
    version: integer('version').notNull().unique('one_change_per_version').generatedAlwaysAsIdentity(),
    days: jsonb('days').$type<{ date: string; before: unknown; after: unknown }[]>().notNull(),
    reason: text('reason').notNull(),
    enteredBy: uuid('entered_by').references(() => staff.id),
    enteredAt: instant('entered_at').notNull().default(sql`house_now()`),
    confirmedBy: uuid('confirmed_by').references(() => staff.id),
    confirmedAt: instant('confirmed_at'),
    appliedAt: instant('applied_at'),
    undoes: uuid('undoes'),
    moved: integer('moved').notNull().default(0),
    total: integer('total').notNull().default(0),
  },
  () => [check('two_people', sql`confirmed_by is null or confirmed_by <> entered_by`)],
);
