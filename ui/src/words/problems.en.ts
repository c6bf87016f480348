import type { ProblemWords } from './problem-words.ts';

/** What went wrong and what to do now, for whoever stands before the screen. */
export const problemsEn: ProblemWords = {
  'invalid-input': () => 'Something entered is not right. Please check it.',
  'malformed-body': () => 'The request was damaged on its way. Please try again.',
  'body-too-large': () => 'Too much was sent at once. Please shorten it and try again.',
  'unsupported-media-type': () => 'This kind of content is not accepted.',
  'not-found': () => 'This was not found. It may have just changed; please reload.',
  'method-not-allowed': () => 'This cannot be done here.',
  'slow-down': ({ seconds }) => `That was too fast. Please try again in ${seconds ?? 'a few'} seconds.`,
  'idempotency-key-needed': () => 'The request lacks its repeat key. Please reload the page.',
  'idempotency-key-reused': () => 'This request was already sent with other content. Please start over.',
  unavailable: () => 'The server cannot be reached yet. Please wait a moment and try again.',
  internal: () =>
    'Something went wrong on our side. Please try again; if it stays so, tell the person in charge.',

  'sign-in-needed': () => 'Please sign in to go on.',
  'wrong-credentials': () => 'The user name or password is not right.',
  'not-allowed': () => 'This account may not do that.',
  'foreign-origin': () => 'The request came from another site and was refused.',
  'password-change-needed': () => 'Please change your password before working.',

  'unknown-procedure': () => 'This procedure is no longer in the catalogue. Please choose another.',
  'unknown-sector': () => 'There is no such sector. Please choose again.',
  'version-overlaps': () => 'The dates overlap with another version of the procedure.',

  'shop-closed': () => 'The one-stop shop is not open now, so no numbers are given.',
  'sector-closed': () => 'This sector is not served here now. Please choose another or ask the usher.',
  'no-printer': () => 'This machine has no printer. Please use the number and the code on the screen.',
  'too-many-copies': () => 'This slip was printed again too often. Please ask the usher.',
  'unknown-series': () => 'This kiosk has to be set up again. Please tell the person in charge.',
  'already-waiting': ({ label }) =>
    label
      ? `You already hold number ${label} for this sector. Please wait for it.`
      : 'You already hold a number for this sector. Please wait for it.',
  'unknown-priority-class': () => 'This priority class is no longer in use. Please choose again.',

  'counter-not-open': () => 'The counter is not open. Please open it first.',
  'counter-taken': () => 'Another clerk is working at this counter.',
  'counter-inactive': () => 'This counter is no longer in use.',
  'clerk-at-other-counter': ({ counter }) =>
    counter
      ? `You have counter ${counter} open. Please close it first.`
      : 'You have another counter open. Please close it first.',
  'counter-paused': () => 'The counter is paused. Please resume first.',
  'counter-busy': ({ label }) =>
    label
      ? `The counter is with number ${label}. Please finish first.`
      : 'The counter is with somebody. Please finish first.',
  'counter-not-paused': () => 'The counter is not paused.',

  'nobody-waiting': () => 'Nobody is waiting for this counter.',
  'wrong-state': ({ label }) =>
    label
      ? `Number ${label} has just changed, so this cannot be done.`
      : 'This number has just changed, so this cannot be done.',
  'wrong-counter': ({ label, counter }) =>
    `${label ? `Number ${label}` : 'This number'} is at ${counter ? `counter ${counter}` : 'another counter'}.`,
  'call-ended': () => 'This call has ended.',
  'visit-at-other-counter': ({ label, counter }) =>
    `${label ? `Number ${label}` : 'This person'} is at ${counter ? `counter ${counter}` : 'another counter'} and cannot be called yet.`,
  'not-for-this-counter': () => 'This counter does not serve that sector.',
  'too-early-to-miss': ({ secondsLeft, calls, callsNeeded }) => {
    const more = Number(callsNeeded ?? 0) - Number(calls ?? 0);
    if (more > 0)
      return `Too early to mark as missed. Please call ${more} more ${more === 1 ? 'time' : 'times'}.`;
    if (secondsLeft) return `Too early to mark as missed. Please wait ${secondsLeft} more seconds.`;
    return 'Too early to mark as missed. Please call again and wait.';
  },
  'sector-already-in-visit': () => 'This visit already includes that sector.',
  'sector-not-offered': () => 'That sector is not served here.',
  'nothing-to-undo': () => 'There is nothing to undo.',
  'undo-too-late': () => 'More than 5 seconds have passed; this can no longer be undone.',
  'undo-overtaken': () => 'Something else was done since; this can no longer be undone.',

  'name-taken': () => 'This name or number is already used. Please choose another.',
  'last-administrator': () => 'At least one administrator must remain.',
  'hours-overlap': () => 'The opening hours overlap.',
  'counter-in-use': () => 'Somebody works at this counter, so it cannot be changed now.',
  'prefix-taken': ({ prefix }) =>
    prefix ? `The prefix ${prefix} belongs to another sector.` : 'This prefix belongs to another sector.',
  'phone-tickets-off': () => 'This shop gives no numbers by phone. Please take one at the kiosk in the hall.',
  'wrong-hall-code': () =>
    'The hall code is wrong or has changed. Please look again at the four digits on the board.',
  'slot-full': () => 'This time is taken. Please choose another.',
  'slot-over': () => 'This time has passed. Please choose another.',
  'booking-over': () => 'This booking has ended. Please take a number at the kiosk in the hall.',
  'bad-sound': () =>
    'This recording cannot be used: too short, too quiet or of an unknown kind. Please record it again.',
  'pack-incomplete': ({ missing }) =>
    missing ? `This voice still lacks ${missing} prompts.` : 'This voice still lacks prompts.',
  'pack-in-use': () => 'This voice is in use. Stop using it before you remove it.',
  'wrong-dossier-state': () => 'The dossier has just moved to another state, so this cannot be done.',
  'papers-missing': ({ missing }) =>
    `${missing ? `${missing} papers are` : 'Papers are'} missing, so the dossier cannot be received. Please make a request for them.`,
  'received-in-future': () => 'The moment of receipt cannot lie in the future.',
  'no-due-date': () => 'No due date can be said: the calendar or the term does not allow it.',
  'term-needed': () => 'No time is published for this procedure. Please enter the term the law gives.',
  'no-agency': () => 'This account belongs to no agency and cannot receive dossiers.',
  'no-agency-identifier': () => 'The agency has no electronic identifier, so no dossier code can be given.',
  'second-supplement-needs-head': () =>
    'A supplement is asked for once. Another round needs the consent of the head.',
  'second-apology': () => 'A new date is given once (Decree 61/2018, art. 19.9).',
  'apology-too-late': () => 'An apology with a new date is due at the latest one day before expiry.',
  'lateness-unexplained': () => 'The dossier is late: its cause must be written down before it is closed.',
  'share-unexplained': ({ agencies }) =>
    `The dossier is late: the parts of ${agencies ?? ''} agencies that passed their share are not explained yet.`,
  'cause-out-of-use': () => 'This cause is no longer in use. Please choose another one.',
  'hours-of-the-past': ({ date }) =>
    `The hours of a day that is over (${date ?? ''}) can no longer be changed. Please choose today or later.`,
  'not-late': () => 'This dossier is not late.',
  'second-person-needed': () => 'A change of the calendar is confirmed by a second person.',
  'change-already-applied': () => 'This change of the calendar has been applied already.',
  'calendar-day-refused': ({ date, trouble }) =>
    trouble === 'year-not-whole'
      ? 'A new year is entered whole, with all its days off at once.'
      : `The day ${date ?? ''} cannot be entered so.`,
  'calendar-overtaken': ({ date }) =>
    `The day ${date ?? ''} was changed after this was entered. Please enter the change again.`,
  'file-refused': ({ most }) =>
    most
      ? `The dossier already has ${most} files, which is the most it can have.`
      : 'This file cannot be taken: PDF, JPEG or PNG of the right form only.',
  'unknown-agency': () => 'This agency is not in the register.',
  'same-agency': () => 'The dossier already lies at this agency.',
  'already-consulted': () => 'This agency has been asked and has not answered yet.',
  'not-consulted': () => 'This agency has no question to answer.',
  'unknown-colleague': () => 'Whoever gets the dossier must work here, for the agency that holds it.',
  'supplement-not-lapsed': () => 'The time for the supplement is not over, so the dossier cannot be ended.',
  'steps-open': () =>
    'An agency has not answered or a planned step has not begun. The head of the unit can go on without, with a reason.',
  'no-step-open': () => 'No step waits for an answer.',
  'late-entry-needs-reason': () => 'Writing down a receipt at another time needs a reason.',
};
