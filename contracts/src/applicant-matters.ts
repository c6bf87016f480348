import { z } from 'zod';
import type { DossierAct } from './dossiers.ts';

/** What an applicant is told of by the house itself, without coming to ask. */
export const ApplicantMatter = z.enum(['received', 'supplement', 'result', 'refused', 'apology']);
export type ApplicantMatter = z.infer<typeof ApplicantMatter>;

/**
 * The acts an applicant is told of (Decree 61/2018 art. 17 to 19): receipt with its date, what is missing, the refusal, the
 * result, the apology with its new date. All the others only the desks need to know.
 */
export const matterOfAct: { readonly [Act in DossierAct]?: ApplicantMatter } = {
  receive: 'received',
  'ask-before-receipt': 'supplement',
  'ask-supplement': 'supplement',
  refuse: 'refused',
  'refuse-to-settle': 'refused',
  decide: 'result',
  apologise: 'apology',
};
