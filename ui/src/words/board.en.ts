import type { boardVi } from './board.vi.ts';
import type { SameWords } from './catalogue.ts';

/** What the hall board says, in English. */
export const boardEn: SameWords<typeof boardVi> = {
  nowCalling: 'Now calling',
  calledAgain: 'Calling again',
  lastCalled: 'Last called',
  counter: (number) => `Counter ${number}`,
  toCounter: 'to',
  counters: 'Counters',
  counterFree: 'Ready',
  counterCalling: 'Calling',
  counterServing: 'Serving',
  counterPaused: 'On a break',
  counterClosed: 'Not open',
  lastCalls: 'Last calls',
  lastCallsEmpty: 'The last six calls will stand here',
  noCalls: 'No number has been called yet',
  noCallsHint: 'Please take a number at the kiosk and wait for it here',
  againMark: 'called again',
  missedMark: 'missed',
  callingMark: 'calling',
  waiting: 'Waiting',
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  nobodyWaits: 'Nobody has to wait',
  moreSectors: (count) => `and ${count} more sectors`,
  staleSince: (time) => `No connection – numbers as of ${time}`,
  staleHint: 'Please listen for the staff',
  cannotReach: 'The server cannot be reached yet',
  tryingAgain: 'This screen keeps trying by itself. Please ask the usher.',
  loading: 'Loading',
};
