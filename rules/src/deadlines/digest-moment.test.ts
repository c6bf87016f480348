import { LocalMoment } from '@motcua/contracts/deadlines';
import { CalendarDay } from '@motcua/contracts/shops';
import { expect, test } from 'vitest';
import { digestMoment } from './digest-moment.ts';
import { momentText, wallSecond } from './local-moment.ts';
import { workingTimeOf } from './usual-time.ts';
import { layCalendar } from './working-calendar.ts';

const day = (date: string, kind: string) =>
  CalendarDay.parse({ date, kind, nameVi: 'Quốc khánh', source: 'Thông báo' });
const calendar = layCalendar(
  workingTimeOf({ days: [day('2026-09-01', 'holiday'), day('2026-09-02', 'holiday')] }),
);

test.each([
  ['at night', '2026-08-27T00:00', '2026-08-27T07:15'],
  ['at the opening', '2026-08-27T07:00:09', '2026-08-27T07:15'],
  ['in the first quarter of an hour', '2026-08-27T07:14', '2026-08-27T07:15'],
  ['later in the day', '2026-08-27T07:16', '2026-08-28T07:15'],
  ['over lunch', '2026-08-27T12:00', '2026-08-28T07:15'],
  ['on Friday evening', '2026-08-28T19:00', '2026-08-31T07:15'],
  ['on Saturday', '2026-08-29T09:00', '2026-08-31T07:15'],
  ['on the eve of a holiday', '2026-08-31T10:00', '2026-09-03T07:15'],
])('what is known %s is told on a working morning', (_when, at, expected) => {
  expect(momentText(digestMoment(calendar, wallSecond(LocalMoment.parse(at))))).toBe(expected);
});
