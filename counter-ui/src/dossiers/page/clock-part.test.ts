import { expect, test } from 'vitest';
import { clockPart } from './clock-part.ts';
import { maskedNumber } from './masked-number.ts';

const clock = {
  startedAt: '2026-08-21T00:00:00.000Z',
  dueAt: '2026-08-25T00:00:00.000Z',
  pausedSince: null,
  stoppedAt: null,
};
const at = (moment: string) => Date.parse(`${moment}T00:00:00.000Z`);

test.each([
  ['at its beginning', {}, '2026-08-21', 0],
  ['in the middle', {}, '2026-08-23', 0.5],
  ['long after', {}, '2026-09-23', 1],
  ['before it began', {}, '2026-08-01', 0],
  ['when it stands still', { pausedSince: '2026-08-22T00:00:00.000Z' }, '2026-08-24', 0.25],
  ['when it has stopped', { stoppedAt: '2026-08-24T00:00:00.000Z' }, '2026-09-24', 0.75],
  ['of no length', { dueAt: '2026-08-21T00:00:00.000Z' }, '2026-08-21', 1],
])('the bar of a clock %s', (_when, change, now, part) => {
  expect(clockPart({ ...clock, ...change }, at(now))).toBe(part);
});

test('a number shows its last three digits', () => {
  expect(maskedNumber('094187001234')).toBe('•••••••••234');
  expect(maskedNumber('12')).toBe('12');
});
