import type { SameWords } from './catalogue.ts';
import type { lateSharesVi } from './late-shares.vi.ts';

export const lateSharesEn: SameWords<typeof lateSharesVi> = {
  title: 'Agencies that passed their share of the term',
  lead: 'By the control slip. Each part must be explained before the dossier is closed.',
  partOf: 'Part of',
  hours: (hours, minutes) =>
    [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : ''].filter(Boolean).join(' '),
  late: (days, hours) => {
    if (days === 0) return `passed by ${hours} of working time`;
    return `passed by ${days === 1 ? '1 working day' : `${days} working days`} (${hours} of working time)`;
  },
  lateByDate: 'passed by date, outside working hours',
  running: 'not done yet, still counting',
  unexplained: 'Not explained yet.',
  explain: 'Explain',
  explainOf: (agency) => `Explain the part of ${agency}`,
};
