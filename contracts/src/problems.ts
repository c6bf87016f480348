import { z } from 'zod';

/**
 * Everything that can be refused. Codes are stable; the words for people live in `ui/words`, one table per language,
 * and the HTTP status of each in `api/src/plugins/problems.ts`.
 */
export const ProblemCode = z.enum([
  // the request itself
  'invalid-input',
  'malformed-body',
  'body-too-large',
  'unsupported-media-type',
  'not-found',
  'method-not-allowed',
  'slow-down',
  'idempotency-key-needed',
  'idempotency-key-reused',
  'unavailable',
  'internal',
  // who is asking
  'sign-in-needed',
  'wrong-credentials',
  'not-allowed',
  'foreign-origin',
  'password-change-needed',
  // catalogue
  'unknown-procedure',
  'unknown-sector',
  'version-overlaps',
  // taking a ticket
  'shop-closed',
  'sector-closed',
  'unknown-priority-class',
  'no-printer',
  'too-many-copies',
  'already-waiting',
  'unknown-series',
  // a number by phone
  'phone-tickets-off',
  'wrong-hall-code',
  'slot-full',
  'slot-over',
  'booking-over',
  // voices
  'bad-sound',
  'pack-incomplete',
  'pack-in-use',
  // dossiers
  'wrong-dossier-state',
  'papers-missing',
  'received-in-future',
  'no-due-date',
  'term-needed',
  'no-agency',
  'no-agency-identifier',
  'second-supplement-needs-head',
  'second-apology',
  'apology-too-late',
  'lateness-unexplained',
  'share-unexplained',
  'cause-out-of-use',
  'not-late',
  'second-person-needed',
  'change-already-applied',
  'calendar-day-refused',
  'calendar-overtaken',
  'file-refused',
  'unknown-agency',
  'same-agency',
  'already-consulted',
  'not-consulted',
  'unknown-colleague',
  'supplement-not-lapsed',
  'steps-open',
  'no-step-open',
  'late-entry-needs-reason',
  // counters and clerks
  'counter-not-open',
  'counter-taken',
  'counter-inactive',
  'clerk-at-other-counter',
  'counter-paused',
  'counter-busy',
  'counter-not-paused',
  // the queue
  'nobody-waiting',
  'wrong-state',
  'wrong-counter',
  'call-ended',
  'visit-at-other-counter',
  'not-for-this-counter',
  'too-early-to-miss',
  'sector-already-in-visit',
  'sector-not-offered',
  'nothing-to-undo',
  'undo-too-late',
  'undo-overtaken',
  // setting up a shop
  'name-taken',
  'last-administrator',
  'hours-overlap',
  'hours-of-the-past',
  'counter-in-use',
  'prefix-taken',
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** RFC 9457 `application/problem+json`. `title` is English for developers; screens word the code themselves. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: ProblemCode,
  /** Values for the words: which ticket, which counter, how many seconds. Never anything personal. */
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  /** Where the input was wrong, for `invalid-input`. */
  issues: z.array(z.object({ path: z.string(), code: z.string() })).optional(),
  requestId: z.string(),
});
export type Problem = z.infer<typeof Problem>;
export type ProblemParams = Problem['params'];

/** What a rule answers: yes, or no with the reason as a code. */
export type Verdict = { ok: true } | { ok: false; code: ProblemCode; params?: ProblemParams };
