import type { SameWords } from './catalogue.ts';
import type { kioskVi } from './kiosk.vi.ts';

/** What the kiosk says, in English. */
export const kioskEn: SameWords<typeof kioskVi> = {
  touchToStart: 'Touch to take a number',
  touchToLook: 'See procedures and the papers they need',
  hoursToday: 'Opening hours today',
  noHoursToday: 'Closed today',
  language: 'Language',
  closedNow: 'No numbers are given now',

  back: 'Back',
  startOver: 'Start over',
  previous: 'Previous',
  next: 'Next',
  page: (page, pages) => `Page ${page} of ${pages}`,
  noConnection: 'No connection – this machine is trying again',
  loading: 'Loading',

  whichSector: 'What do you need?',
  searchBox: 'Find a procedure by name or code',
  counters: (numbers) => `Counter ${numbers}`,
  countersNotOpen: (numbers) => `Counter ${numbers} not open yet`,
  noCounter: 'Not served at a counter yet',
  peopleWaiting: (count) => (count === 0 ? 'no wait' : `${count} waiting`),

  searchTitle: 'Find a procedure',
  searchHint: 'Vietnamese names work without accents, for example: khai sinh',
  searchNothing: (typed) => `No procedure matches “${typed}”`,
  searchOther: 'Please try another word, or go back and choose by sector',
  deleteLetter: 'Delete a letter',
  clear: 'Clear',
  space: 'Space',
  keyboard: 'Keyboard',

  chooseProcedure: 'Which procedure do you need?',
  notSure: 'I am not sure – a number for this sector',
  noProcedures: 'No procedures are listed for this sector yet',
  notServedHere: 'Not served here',
  chosen: 'Chosen',
  time: 'Processing time',
  fee: 'Fee',
  papers: 'Papers you need',
  noPapers: 'The clerk will tell you at the counter',
  takeNow: 'Take a number',
  addAnother: 'Add another procedure',
  tooMany: 'One number covers at most 12 procedures',

  basketSummary: (procedures, sectors) => {
    const places = sectors === 1 ? '1 sector' : `${sectors} sectors`;
    if (procedures === 0) return `You chose ${places} – one number for all`;
    return `You chose ${procedures === 1 ? '1 procedure' : `${procedures} procedures`} in ${places} – one number for all`;
  },
  basketTitle: 'You chose',
  oneNumber: 'One number for all of it. Each sector will call it once.',
  unsureProcedure: 'The clerk will help you at the counter',
  remove: 'Remove',
  review: 'Review and take a number',

  priorityTitle: 'Do you have priority?',
  priorityHint: 'Choose what is true. The clerk may ask for a paper.',
  noPriority: 'No, a normal number please',

  taking: 'Taking your number…',
  takingAgain: 'The server answers slowly. Trying again, please wait…',
  refusedTitle: 'No number could be taken yet',
  tryAgain: 'Try again',
  chooseAgain: 'Choose again',
  askStaff: 'If you need help, please ask the usher.',

  yourNumber: 'Your number',
  stopsTitle: (count) => (count === 1 ? 'Where to go' : `${count} places to go`),
  stopCounters: (numbers) => `counter ${numbers}`,
  peopleAhead: (count) => (count === 0 ? 'nobody ahead' : `${count} ahead of you`),
  keepNumber: 'Keep this number for every procedure',
  keepUntilDone: 'Please keep this number until you are done',
  watchBoard: 'Please remember or photograph it, and watch the board.',
  priorityMark: 'Priority',
  finished: 'Done',
  homeIn: (seconds) => `Back to the first screen in ${seconds} seconds`,

  stillThere: 'Are you still there?',
  wipedIn: (seconds) => `This machine starts over in ${seconds} seconds`,
  goOn: 'Continue',
};
