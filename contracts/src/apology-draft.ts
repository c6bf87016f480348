import { z } from 'zod';
import { Instant, LocalDate } from './dates.ts';
import { LocalMoment } from './deadlines.ts';

/** Form 04 before it is signed: all that the house knows is filled in, and the reason is the head's to write. */
export const ApologyDraft = z.object({
  /** The agency that is late, where the file lies now: its head signs. */
  agencyNameVi: z.string(),
  /** The last working day on which it can be signed. */
  lastDay: LocalDate,
  /** The new date that is proposed, on the wall of the shop and as an instant; null where none can be counted. */
  newDue: z.object({ local: LocalMoment, at: Instant }).nullable(),
});
export type ApologyDraft = z.infer<typeof ApologyDraft>;
