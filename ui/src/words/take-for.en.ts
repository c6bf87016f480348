import type { SameWords } from './catalogue.ts';
import type { takeForVi } from './take-for.vi.ts';

/** Staff take a number for somebody, in English. */
export const takeForEn: SameWords<typeof takeForVi> = {
  open: 'Take a number for somebody',
  title: 'Take a number for somebody',
  sectors: 'What it is about',
  priority: 'Priority class',
  noPriority: 'None',
  language: 'Called in',
  printAt: 'Slip',
  notPrinted: 'No slip',
  printsAt: (kiosk) => `Printed at ${kiosk}`,
  confirm: 'Take the number',
  given: 'Their number',
  writeDown: 'Write this number down for them, or let them take the slip at the kiosk you chose.',
  again: 'Take another number',
};
