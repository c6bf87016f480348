import { expect, it } from 'vitest';
import { readTypedTime } from './typed-time.ts';

it.each([
  ['8:05', '08:05'],
  ['08h05', '08:05'],
  ['16g30', '16:30'],
  ['1630', '16:30'],
  [' 0:00 ', '00:00'],
  ['24:00', null],
  ['8:60', null],
  ['8', null],
  ['', null],
  ['sáng', null],
])('%j is the time %j', (typed, time) => {
  expect(readTypedTime(typed)).toBe(time);
});
