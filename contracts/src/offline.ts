import { z } from 'zod';
import { Instant, LocalDate } from './dates.ts';
import { ProcedureId, SectorCode, VisitId } from './ids.ts';
import { Language } from './languages.ts';
import { StopPurpose } from './queue.ts';

/** The letter of a kiosk: no I and no O. */
const Letter = z.string().regex(/^[A-HJ-NP-Z]$/);

/** As many numbers as a kiosk may give by itself in one outage; then people are sent to the staff. */
export const offlineMax = 60;

/** A number that a kiosk gave by itself, while the house was out of reach. */
export const OfflineVisit = z.strictObject({
  /** Counted from 1 on each day of an epoch, without a gap. */
  number: z.number().int().min(1).max(999),
  day: LocalDate,
  /** When it was given, on the house's clock as the kiosk last heard it. */
  claimedAt: Instant,
  /** The letters that the printed number begins with. */
  prefix: z.string().regex(/^[A-HJ-NP-Z]{1,2}$/),
  sectors: z
    .array(z.strictObject({ sector: SectorCode, procedureIds: z.array(ProcedureId).max(12) }))
    .min(1)
    .max(12),
  purpose: StopPurpose.default('submit'),
  priorityClass: z.string().max(40).nullable(),
  language: Language,
  /** The key of the question that went unanswered: should its ticket exist after all, this one stands instead. */
  insteadOf: z
    .string()
    .regex(/^[\x21-\x7e]{8,100}$/)
    .nullable(),
});
export type OfflineVisit = z.infer<typeof OfflineVisit>;

/** All that one kiosk gave in one outage, or a part of it. Sent again, nothing happens twice. */
export const UploadOfflineVisits = z.strictObject({
  letter: Letter,
  epoch: z.number().int().positive(),
  /** When the kiosk last heard the house: nobody can have come before. */
  outOfReachSince: Instant,
  /** None: a kiosk that may hold an old copy of its disk asks only for a series that nobody ever used. */
  visits: z.array(OfflineVisit).max(offlineMax),
});
export type UploadOfflineVisits = z.infer<typeof UploadOfflineVisits>;

export const UploadedVisits = z.object({
  visits: z.array(
    z.object({
      number: z.number().int(),
      label: z.string(),
      /** Null where nothing could be made of it: a sector that exists no more. The kiosk keeps it for the staff to see. */
      visitId: VisitId.nullable(),
    }),
  ),
  /** The series for the next outage. The one that was just used is never used again. */
  series: z.object({ letter: Letter, epoch: z.number().int().positive() }),
});
export type UploadedVisits = z.infer<typeof UploadedVisits>;
