import { z } from 'zod';
import { Instant } from './dates.ts';
import { ExplainedDay } from './deadlines.ts';
import { Applicant, ApplicantKind } from './dossiers.ts';
import { DossierId, ProcedureId } from './ids.ts';
import { plainText } from './text.ts';

// A dossier that is sent from home: what its sender fills in, and what the house answers at once.

/**
 * Who sends a dossier. Unlike at a counter nobody sees a card: number and telephone must be there, because they are how
 * the office reaches its sender and how its sender is known again.
 */
export const OnlineApplicant = z.strictObject({
  kind: ApplicantKind.exclude(['state-body', 'other']).default('citizen'),
  fullName: plainText(200),
  idNumber: Applicant.shape.idNumber.unwrap().unwrap(),
  phone: Applicant.shape.phone.unwrap().unwrap(),
  email: Applicant.shape.email.unwrap(),
  address: plainText(300),
});
export type OnlineApplicant = z.infer<typeof OnlineApplicant>;

/** A dossier as it is sent, without its files. */
export const SubmitDossier = z.strictObject({
  procedureId: ProcedureId,
  applicant: OnlineApplicant,
});
export type SubmitDossier = z.infer<typeof SubmitDossier>;

/** What its sender is told at once: the number to follow it by, what only they know, and until when they are answered. */
export const SubmittedDossier = z.object({
  dossierId: DossierId,
  reference: z.string(),
  token: z.string(),
  submittedAt: Instant,
  dueAt: Instant,
  explanation: z.array(ExplainedDay),
  timeZone: z.string(),
  files: z.number().int(),
});
export type SubmittedDossier = z.infer<typeof SubmittedDossier>;
