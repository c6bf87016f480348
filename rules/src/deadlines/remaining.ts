import { countBetween } from './count-between.ts';
import { dayOf, type WallSecond } from './local-moment.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What is left of a term, or by how much it is passed: whole working days, and the working time beyond them. */
export type Remaining = {
  late: boolean;
  workingDays: number;
  /** Working seconds in all, for "1 ngày 3 giờ" by the shop's own hours. */
  workingSeconds: number;
};

export function remaining(calendar: WorkingCalendar, dueAt: WallSecond, now: WallSecond): Remaining {
  const late = dayOf(now) > dayOf(dueAt);
  const [from, to] = now < dueAt ? [now, dueAt] : [dueAt, now];
  return {
    late,
    workingDays: countBetween(calendar, 'working-days', from, to),
    workingSeconds: countBetween(calendar, 'working-seconds', from, to),
  };
}
