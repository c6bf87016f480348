import type { apologyDraftVi } from './apology-draft.vi.ts';
import type { SameWords } from './catalogue.ts';

/** The letter of apology that waits for the head of the late agency, in English. */
export const apologyDraftEn: SameWords<typeof apologyDraftVi> = {
  title: 'Letter of apology to sign',
  lastDay: (day) => `Last day to sign and send it: ${day}. After that no new date can be asked for.`,
  agency: 'Late agency',
  promised: 'Date promised',
  proposed: 'New date proposed',
  noProposal: 'The calendar does not reach so far, please choose a date',
  reason: 'Reason',
  reasonEmpty: 'Not written yet. It is written when signing.',
  sign: 'Write the reason and sign',
  signTitle: 'Sign the apology with its new date',
  look: 'See the draft to print',
};
