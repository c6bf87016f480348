import { Instant } from '@motcua/contracts/dates';
import { LocalMoment } from '@motcua/contracts/deadlines';
import { expect, test } from 'vitest';
import { civilDays } from '../../testing/civil-days.ts';
import { intakeTerm } from '../dossiers/usual-terms.ts';
import { momentText, wallSecond } from './local-moment.ts';
import { scheduleOf } from './schedule.ts';
import { workingTimeOf } from './usual-time.ts';
import { layCalendar } from './working-calendar.ts';
import { instantOf, wallAt } from './zone.ts';

const usual = layCalendar(workingTimeOf({ days: civilDays }));
const zone = 'Asia/Ho_Chi_Minh';
const scheduled = (sent: string, term = intakeTerm) =>
  scheduleOf(usual, zone, instantOf(wallSecond(LocalMoment.parse(sent)), zone), term, []);
const local = (instant: string) => momentText(wallAt(Instant.parse(instant), zone));

// Sent, answered at the latest, and when two working hours are left.
test.each([
  ['in the morning', '2026-11-19T09:00', '2026-11-20T09:00', '2026-11-19T17:00'],
  ['over a week-end', '2026-11-20T16:00', '2026-11-23T16:00', '2026-11-23T14:00'],
  ['on a Sunday night', '2026-11-22T23:40', '2026-11-23T17:00', '2026-11-23T15:00'],
  ['before a holiday', '2026-11-23T14:00', '2026-11-25T14:00', '2026-11-25T10:00'],
  ['on the holiday itself', '2026-11-24T09:00', '2026-11-25T17:00', '2026-11-25T15:00'],
  ['before four days off', '2026-08-28T16:00', '2026-09-03T16:00', '2026-09-03T14:00'],
  ['before a made-up Saturday', '2026-08-21T15:00', '2026-08-22T15:00', '2026-08-22T11:00'],
  ['over lunch', '2026-11-19T12:10', '2026-11-20T11:00', '2026-11-20T09:00'],
])('what is sent %s, at %s, is answered by %s and warns at %s', (_when, sent, due, warned) => {
  const { dueAt, thresholds } = scheduled(sent);
  expect(local(dueAt)).toBe(due);
  expect(thresholds.filter(({ kind }) => kind === 'warn-0').map(({ at }) => local(at))).toEqual([warned]);
});

test('its hours pass a warning, the moment itself, the end of that day, and then go up', () => {
  expect(scheduled('2026-11-20T16:00').thresholds.map(({ kind, at }) => `${kind} ${local(at)}`)).toEqual([
    'warn-0 2026-11-23T14:00',
    'due 2026-11-23T16:00',
    'overdue 2026-11-24T00:00',
    'escalate-1 2026-11-25T07:00',
    'escalate-3 2026-11-27T07:00',
  ]);
});

test('a term that never had more than two hours, and a term in days, have no last hours', () => {
  const kinds = (amount: number, unit: 'working_hour' | 'working_day') =>
    scheduled('2026-11-19T09:00', { amount, unit }).thresholds.map(({ kind }) => kind);
  expect(kinds(2, 'working_hour')).not.toContain('warn-0');
  expect(kinds(3, 'working_day')).not.toContain('warn-0');
  expect(kinds(3, 'working_hour')).toContain('warn-0');
});
