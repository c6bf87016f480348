import { z } from 'zod';
import { Instant, LocalDate } from './dates.ts';
import { DossierState } from './dossiers.ts';
import { Opening } from './hall.ts';
import { SectorCode, StopId } from './ids.ts';
import { Language } from './languages.ts';
import { StopPurpose, StopState } from './queue.ts';
import { WaitQuote } from './waits.ts';

/** One stop as its holder sees it. */
export const FollowedStop = z.object({
  stopId: StopId,
  sector: SectorCode,
  nameVi: z.string(),
  nameEn: z.string(),
  nameKm: z.string().nullable(),
  /** Anything but `submit` waits in the short queue. */
  purpose: StopPurpose.default('submit'),
  state: StopState,
  /** The counters that serve the sector and are open, as numbers. */
  counters: z.array(z.number().int()),
  /** Where it is called or served, or null. */
  counter: z.number().int().nullable(),
  calledAt: Instant.nullable(),
  /** While it waits: how many in its sector come before it, as things stand. Null when it does not wait. */
  ahead: z.number().int().nonnegative().nullable(),
  /** While it waits, where enough is known to say how long. */
  wait: WaitQuote.nullable(),
  /** Whether "let three people pass" is still open to this stop: once, while it waits. */
  mayPostpone: z.boolean(),
  procedures: z.array(
    z.object({
      nameVi: z.string(),
      nameEn: z.string(),
      papers: z.array(z.string()),
    }),
  ),
});
export type FollowedStop = z.infer<typeof FollowedStop>;

/** A ticket as its holder sees it on a phone: numbers, counters and states, and nothing about who holds it. */
export const FollowedVisit = z.object({
  now: Instant,
  day: LocalDate,
  label: z.string(),
  language: Language,
  shop: z.object({ nameVi: z.string(), nameEn: z.string(), address: z.string(), timeZone: z.string() }),
  opening: Opening,
  takenAt: Instant,
  priority: z.boolean(),
  stops: z.array(FollowedStop),
  /** What was received in this visit: codes alone, by which its holder asks further. */
  dossiers: z.array(z.object({ code: z.string(), state: DossierState })),
  /** Nothing of the visit is open any more. */
  over: z.boolean(),
});
export type FollowedVisit = z.infer<typeof FollowedVisit>;
