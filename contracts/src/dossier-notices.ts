import { z } from 'zod';
import { Instant } from './dates.ts';
import { DossierState } from './dossiers.ts';
import { DossierId } from './ids.ts';

/** What lies on somebody's desk about a deadline: a reminder, or a draft that waits. No names: a code, and what it is about. */
export const DossierNotice = z.object({
  noticeId: z.uuid(),
  dossierId: DossierId,
  code: z.string().nullable(),
  state: DossierState,
  /** `warn-3`, `overdue`, `escalate-1`, `apology-draft`: what was passed, and how many working days before or after. */
  kind: z.string(),
  dueAt: Instant,
  sentAt: Instant,
});
export type DossierNotice = z.infer<typeof DossierNotice>;

/** Everything that lies on a desk, and whether the dates are being watched at all. */
export const DossierNotices = z.object({
  notices: z.array(DossierNotice),
  /** Nobody has looked for what is due for minutes: what is late may not be known yet. */
  unwatched: z.boolean(),
});
export type DossierNotices = z.infer<typeof DossierNotices>;
