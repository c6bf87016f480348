import { DeskGroup, OnlineLevel, type ProcessingTime } from '@motcua/contracts/catalogue';
import { sql } from 'drizzle-orm';
import { date, index, integer, jsonb, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { dateRange, instant, ownId } from '../columns.ts';

export const deskGroup = pgEnum('desk_group', DeskGroup.enum);
export const onlineLevel = pgEnum('online_level', OnlineLevel.enum);

export const sectors = pgTable('sectors', {
  code: text('code').primaryKey(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
  nameKm: text('name_km'),
  deskGroup: deskGroup('desk_group').notNull(),
  secondingAgencyVi: text('seconding_agency_vi').notNull(),
  /** The letters a new shop begins with. */
  usualPrefix: text('usual_prefix').notNull(),
});

/** What stays the same about a procedure while its versions change: its national code, where it has one. */
export const procedures = pgTable('procedures', {
  id: ownId(),
  code: text('code').unique(),
});

/**
 * One version of a procedure. Published versions never change (a trigger refuses it); only the end of validity may be
 * set, once. No two versions of one procedure are valid on the same day: an exclusion constraint in the migrations.
 */
export const procedureVersions = pgTable(
  'procedure_versions',
  {
    id: ownId(),
    procedureId: uuid('procedure_id')
      .notNull()
      .references(() => procedures.id),
    version: integer('version').notNull(),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en').notNull(),
    sector: text('sector')
      .notNull()
      .references(() => sectors.code),
    processing: jsonb('processing').$type<ProcessingTime>(),
    feeVnd: integer('fee_vnd'),
    feeNoteVi: text('fee_note_vi').notNull().default(''),
    papers: jsonb('papers').$type<string[]>().notNull(),
    legalBasis: jsonb('legal_basis').$type<string[]>().notNull(),
    onlineLevel: onlineLevel('online_level').notNull(),
    valid: dateRange('valid').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull().generatedAlwaysAs(sql`lower(valid)`),
    publishedAt: instant('published_at').notNull().default(sql`house_now()`),
    /** What people type: without accents, in lower case, the code beside the name. */
    folded: text('folded').notNull().generatedAlwaysAs(sql`fold(name_vi || ' ' || name_en)`),
  },
  (version) => [
    unique('one_row_per_version').on(version.procedureId, version.version),
    index('versions_by_sector').on(version.sector),
    index('versions_by_word').using('gin', sql`folded gin_trgm_ops`),
  ],
);
