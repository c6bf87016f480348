import { dayOf, type WallSecond } from './local-moment.ts';

/** How a finished dossier stands to its date, by the local date and not by the hour: due today is on time. */
export type Punctuality = 'early' | 'on-day' | 'late';

/** @param finished the decision, not the hand-over: a citizen who collects late makes no office late */
export function punctuality(dueAt: WallSecond, finished: WallSecond): Punctuality {
  const days = dayOf(finished) - dayOf(dueAt);
  if (days > 0) return 'late';
  return days === 0 ? 'on-day' : 'early';
}

/** The first moment at which an open dossier is late: when its due day is over. */
export const lateFrom = (dueAt: WallSecond): WallSecond => (dayOf(dueAt) + 1) * 86_400;
