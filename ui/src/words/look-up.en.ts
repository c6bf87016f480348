import type { SameWords } from './catalogue.ts';
import type { lookUpVi } from './look-up.vi.ts';

/** What somebody is told who asks after their dossier, in English. */
export const lookUpEn: SameWords<typeof lookUpVi> = {
  title: 'Where is my dossier',
  lead: 'See where your dossier is and when the result is due.',
  code: 'Dossier code',
  codeHint: 'It stands on your receipt, for example H51.29.02-261124-0001.',
  factor: 'Last 4 digits of the identity card or the telephone',
  factorHint: 'The number given with the dossier. It keeps others from seeing yours.',
  look: 'Show the dossier',
  sendOnline: 'Send a dossier online',
  lookAnother: 'Another dossier',
  notFound:
    'There is no dossier with this code and these 4 digits. Please check both, or ask the staff with your receipt.',
  slowDown: (seconds) =>
    `Too many tries. Please wait ${seconds < 100 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}, scan the code on your receipt, or ask the staff.`,
  outOfReach: 'The system cannot be reached. Please try again in a few minutes.',
  reading: 'Looking…',

  submitted: 'Your dossier was sent and waits to be received.',
  answerBy: (moment) => `You are answered within 8 working hours, by ${moment} at the latest.`,
  askedBefore: 'Your dossier is not complete and waits for you, so that it can be received.',
  processing: (due, left) =>
    `Your dossier is being settled, due on ${due}${left === '' ? '' : ` – ${left}`}.`,
  processingNoDate: 'Your dossier is being settled.',
  daysLeft: (days) => (days === 1 ? '1 working day left' : `${days} working days left`),
  lastDay: 'today',
  late: (due, days) =>
    `Your dossier was due on ${due} and is late${days > 0 ? ` by ${days === 1 ? '1 working day' : `${days} working days`}` : ''}. We apologise.`,
  supplement: 'Your dossier waits for papers from you.',
  financial: 'Your dossier waits for your payment.',
  ready: 'The result is ready. Please come and collect it.',
  readyRefused: 'There is a written answer: the request was not granted. Please come and collect it.',
  returned: (day) => `The result was handed over on ${day}.`,
  refused: 'The dossier was not received. The reason stands on the refusal slip.',
  withdrawn: 'The dossier was withdrawn at your request.',
  stopped: 'The dossier is no longer being settled.',

  liesAt: (agency, day) => `It has been with ${agency} since ${day}.`,
  waitsForAgency: (agency, day) => `It has waited for the opinion of ${agency} since ${day}.`,
  paused: (day) => `The term has stood still since ${day}; the date is counted again once you are done.`,
  apologised: (first) => `We apologised and gave a new date. The first date was ${first}.`,
  movedDate: (first) => `The first date was ${first}.`,

  todo: 'What you need to do',
  nothingSent: 'There is nothing to do now. Please look at this page again when you are to be answered.',
  because: (reason) => `Reason: ${reason}`,
  nothing: 'Nothing for now. On the due date please bring your receipt and identity card.',
  bringItems: 'Please bring:',
  until: (day) => `By ${day}.`,
  pay: (amount, what) => `Please pay ${amount}: ${what}.`,
  bring: 'Please bring your receipt and identity card. Somebody else needs a written authorisation.',
  askAbout:
    'You have the right to ask why it is late: please ask the staff of the one-stop shop and say this code.',
  askStaff: 'If you have a question, please bring the papers you were given to the one-stop shop.',
  place: (place) => `Where to collect: ${place}.`,
  openingHours: 'Opening hours',

  facts: 'About the dossier',
  applicant: 'Applicant',
  procedure: 'Procedure',
  received: 'Received',
  due: 'Due',
  answered: 'Answered by',
  timeline: 'So far',
  explanation: 'Why this date',
  asOf: (moment) => `As of ${moment}`,
  print: 'Print this page',

  'is-submitted': 'Sent',
  'is-received': 'Received',
  'is-refused': 'Not received',
  'is-processing': 'Being settled',
  'is-supplement': 'Waits for papers',
  'is-financial': 'Waits for payment',
  'is-withdrawn': 'Withdrawn',
  'is-stopped': 'Stopped',
  'is-decided': 'Result ready',
  'is-returned': 'Result handed over',

  yourDossiers: 'Dossiers received in this visit',
};
