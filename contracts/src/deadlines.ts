import { z } from 'zod';
import { LocalDate, LocalTime } from './dates.ts';
import { CalendarDay, OpeningInterval } from './shops.ts';

// How long the law gives, and what moves a due date. Nothing here knows today's date or this year's holidays.

/**
 * In what a term is counted. A half day is four working hours. `same_day` ends with the day of receipt, or with the next
 * working day for what comes after the hour at which dossiers are handed over.
 */
export const TermUnit = z.enum(['working_day', 'calendar_day', 'working_hour', 'half_day', 'same_day']);
export type TermUnit = z.infer<typeof TermUnit>;

/** The longest term a procedure may have: ten years of days, or as many hours. Beyond it somebody mistyped. */
export const termMost = 3_660;

export const Term = z.strictObject({ amount: z.number().int().min(1).max(termMost), unit: TermUnit });
export type Term = z.infer<typeof Term>;

/** A moment on the wall clock of a shop, `2026-08-21T10:00` or with seconds. */
export const LocalMoment = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/)
  .brand<'LocalMoment'>();
export type LocalMoment = z.infer<typeof LocalMoment>;

/** Opening hours of one stretch of time; `until` is the last day, null while they are in force. */
export const HoursPeriod = z.object({
  from: LocalDate,
  until: LocalDate.nullable(),
  hours: z.array(OpeningInterval),
});
export type HoursPeriod = z.infer<typeof HoursPeriod>;

/** A day, or a part of one, on which one shop is closed although others work: a storm, a power cut, a move. */
export const Closure = z.object({ date: LocalDate, nameVi: z.string(), source: z.string() });
export type Closure = z.infer<typeof Closure>;

/** What a shop's working time is made of. Before `begins` and after `ends` nothing is known, and nothing is guessed. */
export const WorkingTime = z.object({
  begins: LocalDate,
  ends: LocalDate,
  periods: z.array(HoursPeriod),
  days: z.array(CalendarDay),
  closures: z.array(Closure),
  /**
   * The weekdays that count for a term in working days: an open Saturday morning takes dossiers, but is no working day of
   * the law unless somebody says so.
   */
  countedWeekdays: z.array(z.number().int().min(1).max(7)),
});
export type WorkingTime = z.infer<typeof WorkingTime>;

/** What stops a clock, or sets it back to zero. */
export const ClockChange = z.discriminatedUnion('kind', [
  /** Not counted from one moment to the other; `to` is null while it goes on. */
  z.strictObject({ kind: z.literal('pause'), from: LocalMoment, to: LocalMoment.nullable() }),
  /** Counted again from the beginning. */
  z.strictObject({ kind: z.literal('restart'), at: LocalMoment }),
  /** A new date asked for with an apology, instead of the one that was counted. */
  z.strictObject({ kind: z.literal('appoint'), at: LocalMoment, due: LocalMoment }),
]);
export type ClockChange = z.infer<typeof ClockChange>;

/** Why no date can be said. Codes; the words stand in `ui/words`. */
export const DeadlineTrouble = z.enum([
  'received-outside-calendar',
  'calendar-ends',
  'no-working-time',
  'term-out-of-range',
  'pause-ends-before-it-begins',
  'pause-before-receipt',
  'pauses-overlap',
  'restart-before-receipt',
  'restart-inside-pause',
  'new-date-not-later',
]);
export type DeadlineTrouble = z.infer<typeof DeadlineTrouble>;

/** One day between receipt and due date, and why it counted or did not. */
export const ExplainedDay = z.object({
  date: LocalDate,
  counted: z.boolean(),
  why: z.enum([
    'receipt',
    'working-day',
    'made-up',
    'calendar-day',
    'weekend',
    'holiday',
    'compensatory',
    'closure',
    'paused',
    'rolled',
    'hours',
  ]),
  /** The holiday's or the closure's name, and the notice or article it comes from. */
  nameVi: z.string().nullable(),
  source: z.string().nullable(),
  /** The how manieth of the term; for terms in hours, the minutes worked that day. */
  ordinal: z.number().int().nonnegative().nullable(),
  minutes: z.number().int().nonnegative().nullable(),
});
export type ExplainedDay = z.infer<typeof ExplainedDay>;

/** What a shop may set of its deadlines. The defaults are the house's. */
export const DeadlineSettings = z.object({
  /** So many working days before the due date the holder is warned, the earliest first. */
  warnDays: z.array(z.number().int().min(1).max(30)).min(1).max(5).default([3, 2, 1]),
  /** So many working days after it the head of the unit, and then the leadership, hear of it. */
  escalateDays: z.tuple([z.number().int().min(1).max(30), z.number().int().min(1).max(60)]).default([1, 3]),
  /** What is received by then goes to the department the same day; later ones the next working day. */
  handOverBy: LocalTime.default('15:00' as LocalTime),
  /** Whether applicants who left an e-mail address or a telephone are told by the house itself, without asking. */
  tellApplicants: z.boolean().default(false),
});
export type DeadlineSettings = z.infer<typeof DeadlineSettings>;

/** The same as somebody sets it: each warning once, and the leadership hears of it after the head of the unit. */
export const SetDeadlineSettings = z
  .strictObject({
    warnDays: DeadlineSettings.shape.warnDays.unwrap(),
    escalateDays: DeadlineSettings.shape.escalateDays.unwrap(),
    handOverBy: LocalTime,
    tellApplicants: z.boolean(),
  })
  .refine(({ warnDays }) => new Set(warnDays).size === warnDays.length, {
    path: ['warnDays'],
    error: 'the same day twice',
  })
  .refine(({ escalateDays: [head, leadership] }) => head < leadership, {
    path: ['escalateDays'],
    error: 'the leadership before the head of the unit',
  });
export type SetDeadlineSettings = z.infer<typeof SetDeadlineSettings>;
