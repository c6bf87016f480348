import type { SameWords } from './catalogue.ts';
import type { openingHoursVi } from './opening-hours.vi.ts';

export const openingHoursEn: SameWords<typeof openingHoursVi> = {
  fromDay: 'In force from',
  fromDayHint:
    'Earlier days keep the old hours; what was counted by the old hours of those days does not move.',
  fromDayFault: 'Please choose today or a later day.',
  reason: 'Reason (optional)',
  moves:
    'While dossiers are open, a second person must look at the change and confirm it on the page of the working calendar. Terms in hours or half days, and terms counted anew after a supplement, may move.',
  periodsTitle: 'Opening hours over time',
  until: (from, until) => `${from} – ${until}`,
  since: (from) => `From ${from}`,
  always: 'As long as anybody knows',
  alwaysUntil: (until) => `Until ${until}`,
  past: 'over',
  now: 'in force',
  coming: 'to come',
  closed: 'Closed',
  takeBack: 'Take back',
  takeBackOf: (from) => `Take back the hours from ${from}`,
  takeBackTitle: 'Take back hours that have not begun?',
  takeBackLead: 'The hours that hold before that day go on.',
  waiting: (from) => `From ${from}: waits for a second person.`,
  waitingTakenBack: (from) => `Taking back the hours from ${from}: waits for a second person.`,
  toCalendar: 'Look and confirm on the page of the working calendar',
  newHours: 'New opening hours',
  noHours: 'no hours of its own from this day, the hours before go on',
};
