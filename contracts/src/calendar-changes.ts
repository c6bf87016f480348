import { z } from 'zod';
import { Instant, LocalDate } from './dates.ts';
import { Closure } from './deadlines.ts';
import { DossierId } from './ids.ts';
import { CalendarDay, OpeningInterval } from './shops.ts';
import { plainText } from './text.ts';

// What is changed in the calendar after dates were promised: entered, looked at, confirmed by a second person, undone.

/** The whole country's days, or the closure of one shop. */
export const CalendarScope = z.enum(['national', 'shop']);
export type CalendarScope = z.infer<typeof CalendarScope>;

export const ChangedDayKind = z.enum([...CalendarDay.shape.kind.options, 'closure']);
export type ChangedDayKind = z.infer<typeof ChangedDayKind>;

/** A day as it shall be; null: a plain day of the week again. */
export const EnteredDay = z.strictObject({
  date: LocalDate,
  after: z.strictObject({ kind: ChangedDayKind, nameVi: plainText(200), source: plainText(300) }).nullable(),
});
export type EnteredDay = z.infer<typeof EnteredDay>;

export const EnterCalendarChange = z.strictObject({
  scope: CalendarScope,
  reason: plainText(500),
  days: z.array(EnteredDay).min(1).max(60),
});
export type EnterCalendarChange = z.infer<typeof EnterCalendarChange>;

/** A special day as it was or shall be, whatever its kind. */
export const SpecialDay = z.object({ kind: ChangedDayKind, nameVi: z.string(), source: z.string() });
export type SpecialDay = z.infer<typeof SpecialDay>;

export const ChangedDay = z.object({
  date: LocalDate,
  before: SpecialDay.nullable(),
  after: SpecialDay.nullable(),
});
export type ChangedDay = z.infer<typeof ChangedDay>;

/**
 * Opening hours that begin on a day: as they began there before, null where none did and those of the day before went on,
 * and as they shall; null: those of the day before go on again.
 */
export const ChangedHours = z.object({
  from: LocalDate,
  before: z.array(OpeningInterval).nullable(),
  after: z.array(OpeningInterval).nullable(),
});
export type ChangedHours = z.infer<typeof ChangedHours>;

/** Days, or the opening hours of one shop: a change is one of the two. */
export const CalendarChange = z.object({
  changeId: z.uuid(),
  scope: CalendarScope,
  days: z.array(ChangedDay),
  hours: ChangedHours.nullable(),
  reason: z.string(),
  enteredByName: z.string().nullable(),
  /** Whoever asks entered it, and so cannot confirm it. */
  mine: z.boolean(),
  enteredAt: Instant,
  confirmedByName: z.string().nullable(),
  confirmedAt: Instant.nullable(),
  appliedAt: Instant.nullable(),
  undoes: z.uuid().nullable(),
  /** The change that takes this one back, entered or confirmed. */
  undoneBy: z.uuid().nullable(),
  /** Open dossiers that are looked at, how many of them are done, and how many got another date. */
  total: z.number().int(),
  done: z.number().int(),
  moved: z.number().int(),
});
export type CalendarChange = z.infer<typeof CalendarChange>;

export const ReadCalendar = z.strictObject({ from: LocalDate, to: LocalDate });
export type ReadCalendar = z.infer<typeof ReadCalendar>;

/** A stretch of a shop's calendar, and what was changed in it lately. */
export const ShopCalendarShown = z.object({
  timeZone: z.string(),
  today: LocalDate,
  /** The first and the last day of which anything is known. */
  begins: LocalDate,
  ends: LocalDate,
  /** `expected`: said by the law alone, and not announced yet. */
  days: z.array(CalendarDay.extend({ expected: z.boolean() })),
  closures: z.array(Closure),
  hours: z.array(OpeningInterval),
  countedWeekdays: z.array(z.number().int().min(1).max(7)),
  changes: z.array(CalendarChange),
});
export type ShopCalendarShown = z.infer<typeof ShopCalendarShown>;

/** An open dossier whose date moves. A code and dates, and nothing about a person. */
export const MovedDossier = z.object({
  dossierId: DossierId,
  code: z.string(),
  from: Instant,
  to: Instant,
});
export type MovedDossier = z.infer<typeof MovedDossier>;

/** How many, and the first two hundred of them. */
const listed = z.object({ count: z.number().int(), first: z.array(MovedDossier) });

/** What a change would do if it were confirmed now. */
export const CalendarPreview = z.object({
  change: CalendarChange,
  timeZone: z.string(),
  open: z.number().int(),
  moved: listed,
  startLate: listed,
  stopLate: listed,
  /** Whoever was given a slip holds another date in hand. */
  wrongSlips: listed,
  /** Open dossiers for which the changed calendar says no date: they keep the one they have. */
  withoutDate: z.number().int(),
});
export type CalendarPreview = z.infer<typeof CalendarPreview>;

/** How many of each list of a preview are named. */
export const previewMost = 200;
