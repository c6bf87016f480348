import { z } from 'zod';
import { Instant } from './dates.ts';
import { Applicant, DossierPaper, DossierState, ReceiveDossier } from './dossiers.ts';
import { DossierId } from './ids.ts';
import { plainText } from './text.ts';

// What happens at the counter beside a receipt: somebody is sent home with a list, comes again, or brings several matters.

/** Not received: what is still to be brought (form 02), or that it cannot be taken at all (form 03). It gets no code. */
export const TurnAwayDossier = z
  .strictObject({
    ...ReceiveDossier.pick({ procedureId: true, caseVi: true, channel: true, applicant: true }).shape,
    ...ReceiveDossier.pick({ papers: true, sets: true, stopId: true }).shape,
    how: z.enum(['supplement', 'refusal']),
    /** Everything that is missing, said once. */
    items: z.array(plainText(400)).max(40).default([]),
    reason: plainText(1000),
    legalBasis: z.string().max(300).default(''),
  })
  .refine((wish) => wish.how === 'refusal' || wish.items.length > 0, {
    error: 'nothing is asked for',
    path: ['items'],
  });
export type TurnAwayDossier = z.infer<typeof TurnAwayDossier>;

export const TurnedAway = z.object({ dossierId: DossierId, state: DossierState });
export type TurnedAway = z.infer<typeof TurnedAway>;

/** Who was sent home has come again with everything: from here on it is a dossier like any other. */
export const ReceiveTurnedAway = z.strictObject({
  papers: z.array(DossierPaper).max(60),
  ...ReceiveDossier.pick({ sets: true, feeVnd: true, feePaid: true, shelf: true, resultPlace: true }).shape,
  ...ReceiveDossier.pick({ stopId: true, receivedAt: true, receivedAtReason: true, term: true }).shape,
  /** Who asks, where something of it was typed wrongly the first time; null leaves it. */
  applicant: Applicant.nullable().default(null),
});
export type ReceiveTurnedAway = z.infer<typeof ReceiveTurnedAway>;

/** What was typed wrongly of a turned away dossier, made right before it is received: who asks, and the checklist. */
export const AmendTurnedAway = z.strictObject({
  applicant: Applicant,
  papers: z.array(DossierPaper).max(60),
});
export type AmendTurnedAway = z.infer<typeof AmendTurnedAway>;

export const ReceivedDossier = z.object({ dossierId: DossierId, code: z.string(), dueAt: Instant });
export type ReceivedDossier = z.infer<typeof ReceivedDossier>;

/** A dossier of one visit, as the desk that serves it lists them. */
export const VisitDossier = z.object({
  dossierId: DossierId,
  code: z.string().nullable(),
  state: DossierState,
  procedureNameVi: z.string(),
  applicantName: z.string(),
  dueAt: Instant.nullable(),
});
export type VisitDossier = z.infer<typeof VisitDossier>;
