import { expect, test } from 'vitest';
import { wallTime } from './wall-time.ts';

test.each([
  ['7', '07:00'],
  ['07', '07:00'],
  ['7h', '07:00'],
  ['7h30', '07:30'],
  ['7g30', '07:30'],
  ['7:30', '07:30'],
  ['7.30', '07:30'],
  ['730', '07:30'],
  ['1300', '13:00'],
  [' 13:00 ', '13:00'],
  ['24', '24'],
  ['12:75', '12:75'],
  ['sáng', 'sáng'],
  ['', ''],
])('"%s" is read as "%s"', (text, time) => {
  expect(wallTime(text)).toBe(time);
});
