import type { SameWords } from './catalogue.ts';
import type { dossierNoticesVi } from './dossier-notices.vi.ts';

/** Reminders of deadlines on a clerk's desk, in English. */
export const dossierNoticesEn: SameWords<typeof dossierNoticesVi> = {
  bell: (count) => (count === 0 ? 'Deadline reminders' : `Deadline reminders: ${count} not yet seen`),
  title: 'Deadline reminders',
  nothing: 'Nothing to remind you of. Reminders come once, in the morning when the office opens.',
  unwatched:
    'Dates have not been checked for more than 2 minutes: late dossiers may be missing here. Please tell the administrator.',
  putAside: 'Seen',
  putAsideOf: (code) => `Seen: the reminder about dossier ${code}`,
  noCode: 'Dossier without a code yet',
  due: (day) => `Due: ${day}`,
  warn: (days) => `Due in ${days} working ${days === '1' ? 'day' : 'days'}`,
  lastHours: 'Due within two working hours',
  overdue: 'Past its date',
  unanswered: 'Sent online, and not answered within 8 working hours',
  escalate: (days) =>
    `Past its date for ${days} working ${days === '1' ? 'day' : 'days'} and still not settled`,
  apologyDraft:
    'Today is the last day to send an apology with a new date. A draft waits for you to read and sign.',
  other: 'A dossier passed a threshold of its deadline',
};
