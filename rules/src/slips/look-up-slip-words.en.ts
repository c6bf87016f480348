import type { LookUpSlipWords } from './look-up-slip-words.ts';

const wait = 'On that day, bring the receipt and your identity card.';
const over = 'To ask more, bring the papers you were given to the one-stop desk.';

/** What the slip of a look-up says in English, below the Vietnamese. */
export const lookUpSlipWordsEn: LookUpSlipWords = {
  title: 'Your dossier',
  is: {
    submitted: 'Sent, waiting to be received.',
    received: 'Received and being settled.',
    processing: 'Being settled.',
    supplement: 'Waiting for papers from you.',
    financial: 'Waiting for your payment.',
    decided: 'The result is ready.',
    returned: 'The result was handed out.',
    refused: 'Not received.',
    withdrawn: 'Withdrawn at your wish.',
    stopped: 'No longer settled.',
  },
  late: 'Overdue. We apologise.',
  decidedNo: 'Answered in writing: it will not be settled.',
  due: (day) => `Due: ${day}`,
  wasDue: (day) => `Was due: ${day}`,
  todo: {
    submitted: 'Please wait to hear from the one-stop desk.',
    received: wait,
    processing: wait,
    supplement: 'They stand on the request you were given.',
    financial: 'As the notice you were given says.',
    decided: 'Bring the receipt and your identity card. Somebody else needs your authorisation.',
    returned: over,
    refused: 'The reason stands on the refusal.',
    withdrawn: over,
    stopped: 'The reason stands on the notice.',
  },
  todoLate: 'Ask the staff why, with the code above.',
  bring: (papers) => (papers === 1 ? 'Bring 1 more paper.' : `Bring ${papers} more papers.`),
  pay: (amount) => `Pay ${amount}.`,
  until: (day) => `By ${day}`,
  place: (place) => `Collect at: ${place}`,
  onlyToRead: 'To read only; it does not replace the receipt.',
};
