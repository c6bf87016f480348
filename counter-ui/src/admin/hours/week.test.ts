import { OpeningInterval } from '@motcua/contracts/shops';
import { hoursOverlap } from '@motcua/rules/calendar/hours-overlap';
import { expect, test } from 'vitest';
import { dayFault, nextInterval, toHours, toWeek } from './week.ts';

const interval = (weekday: number, opens: string, closes: string) =>
  OpeningInterval.parse({ weekday, opens, closes });
const monday = [interval(1, '07:00', '11:00'), interval(1, '13:00', '17:00')];

test('saved hours become seven days and come back as they were', () => {
  const week = toWeek([...monday].reverse());
  expect(week[0]).toEqual([
    { opens: '07:00', closes: '11:00' },
    { opens: '13:00', closes: '17:00' },
  ]);
  expect(week[6]).toEqual([]);
  expect(toHours(week)).toEqual(monday);
});

test('a week with a time still missing is not saved', () => {
  expect(toHours([[{ opens: '07:00', closes: '' }], [], [], [], [], [], []])).toBeNull();
});

test.each([
  [[{ opens: '07:00', closes: '11:00' }], null],
  [[{ opens: '07:00', closes: '' }], 'missing'],
  [[{ opens: '11:00', closes: '07:00' }], 'backwards'],
  [[{ opens: '07:00', closes: '07:00' }], 'backwards'],
  [
    [
      { opens: '10:00', closes: '12:00' },
      { opens: '07:00', closes: '11:00' },
    ],
    'overlap',
  ],
  [
    [
      { opens: '07:00', closes: '11:00' },
      { opens: '11:00', closes: '12:00' },
    ],
    null,
  ],
  [[], null],
])('a day of %o has the fault %s', (day, fault) => {
  expect(dayFault(day)).toBe(fault);
});

test('a day without a fault here is one the house takes', () => {
  const overlapping = [interval(1, '07:00', '11:00'), interval(1, '10:00', '12:00')];
  expect(dayFault(overlapping)).toBe('overlap');
  expect(hoursOverlap(overlapping).ok).toBe(false);
  expect(dayFault(monday)).toBeNull();
  expect(hoursOverlap(monday).ok).toBe(true);
});

test('the morning is proposed first, then the afternoon, then what follows the last', () => {
  expect(nextInterval([])).toEqual({ opens: '07:00', closes: '11:00' });
  expect(nextInterval([{ opens: '07:00', closes: '11:00' }])).toEqual({ opens: '13:00', closes: '17:00' });
  expect(nextInterval([{ opens: '13:00', closes: '17:00' }])).toEqual({ opens: '17:00', closes: '' });
});
