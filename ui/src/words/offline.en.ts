import type { SameWords } from './catalogue.ts';
import type { offlineVi } from './offline.vi.ts';

/** What a kiosk says while it works without the house, in English. */
export const offlineEn: SameWords<typeof offlineVi> = {
  alone: 'The server is out of reach. You can still take a number here.',
  yourNumber: 'Your number',
  sameNumber: 'This number was given a moment ago and not yet handed over',
  counts: 'This number counts. Please listen for it in the hall.',
  remember: 'Please remember or photograph this number.',
  takeSlip: 'Please take your slip.',
  finished: 'Done',
  homeIn: (seconds) => `Back to the first screen in ${seconds} seconds`,
  toStaff: 'Please get your number at the help desk',
  toStaffWhy: 'This kiosk is out of reach of the server and cannot give a number.',
  tryAgain: 'Try again',
  unplaced: (labels) => `Staff: please check these numbers, which have no place in the queue: ${labels}`,
  seen: 'Checked',
};
