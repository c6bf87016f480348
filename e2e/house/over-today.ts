import { LocalTime } from '@motcua/contracts/dates';
import type { OpeningInterval } from '@motcua/contracts/shops';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Hours that ended one minute after midnight today; every other day of the week opens at seven. */
export function overToday(): OpeningInterval[] {
  const day = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Ho_Chi_Minh', weekday: 'short' });
  const today = 1 + days.indexOf(day.format());
  return days.map((_day, index) => ({
    weekday: index + 1,
    opens: LocalTime.parse(index + 1 === today ? '00:00' : '07:00'),
    closes: LocalTime.parse(index + 1 === today ? '00:01' : '11:00'),
  }));
}
