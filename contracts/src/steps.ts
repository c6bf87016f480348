import { z } from 'zod';
import { Instant } from './dates.ts';
import { ExplainedDay, Term } from './deadlines.ts';
import { AgencyId } from './ids.ts';
import { plainText } from './text.ts';

// What other agencies do for a dossier while its holder keeps it: asked at once or one after the other.

/** One agency that is to be asked: for what, and how long it has. */
export const PlannedStep = z.strictObject({ agencyId: AgencyId, share: Term, question: plainText(1000) });
export type PlannedStep = z.infer<typeof PlannedStep>;

/** Agencies that are asked at the same moment; the stage is over when all of them are back. */
const Stage = z
  .array(PlannedStep)
  .min(1)
  .max(8)
  .refine((stage) => new Set(stage.map(({ agencyId }) => agencyId)).size === stage.length, {
    error: 'one agency twice in a stage',
  });

/**
 * What is still to come, stage after stage. It takes the place of whatever was planned and has not begun; an empty plan
 * calls that off. Where nothing is under way, the first stage begins at once.
 */
export const PlanSteps = z.strictObject({ stages: z.array(Stage).max(8) });
export type PlanSteps = z.infer<typeof PlanSteps>;

/** The head goes on although somebody has not answered, and says why. */
export const GoOnWithout = z.strictObject({ reason: plainText(1000) });
export type GoOnWithout = z.infer<typeof GoOnWithout>;

/** A step as a line of the history keeps it, and a whole plan. */
export const LineStep = z.object({ agencyId: AgencyId, share: Term, question: z.string() });
export type LineStep = z.infer<typeof LineStep>;
export const LinePlan = z.object({ stages: z.array(z.array(LineStep)) });

/**
 * `planned`: not begun; `open`: asked, or holding the file; `back`: answered, or the file passed on; `unanswered`: gone
 * on without it, or the dossier ended first.
 */
export const StepState = z.enum(['planned', 'open', 'back', 'unanswered']);
export type StepState = z.infer<typeof StepState>;

/** One agency's part in a dossier, with its own clock. */
export const DossierStep = z.object({
  /** Steps of one stage run at once; stages follow each other. From 1. */
  stage: z.number().int().positive(),
  agencyId: AgencyId,
  /** An opinion that is asked for, or the file itself, passed on. */
  kind: z.enum(['opinion', 'file']),
  state: StepState,
  share: Term,
  question: z.string(),
  answer: z.string().nullable(),
  beganAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  /** By its own clock; null before it begins. */
  dueAt: Instant.nullable(),
  late: z.boolean(),
  explanation: z.array(ExplainedDay),
});
export type DossierStep = z.infer<typeof DossierStep>;

/** The steps of a dossier as whoever asks may see them, and what they may do about them. */
export const DossierSteps = z.object({
  steps: z.array(DossierStep),
  /** Whoever asks is of an agency that is only asked for its opinion. */
  guest: z.boolean(),
  may: z.object({
    plan: z.boolean(),
    /** For the head alone, while somebody has not answered. */
    goOn: z.boolean(),
    /** For whom an answer can be written down now. */
    answer: z.array(AgencyId),
  }),
});
export type DossierSteps = z.infer<typeof DossierSteps>;
