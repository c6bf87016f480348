import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';

type Standing = { dueDay: string | null; pausedSince: string | null; stoppedAt: string | null };

/** Late is who has not finished when the due day is over, by the shop's own calendar day; who is paused is not late. */
export function isLate(
  { dueDay, pausedSince, stoppedAt }: Standing,
  today: string,
  timeZone: string,
): boolean {
  if (dueDay === null || pausedSince !== null) return false;
  const day = stoppedAt === null ? today : dateOf(wallAt(stoppedAt, timeZone));
  return day > dueDay;
}
