import { LocalTime } from '@motcua/contracts/dates';
import { expect, it } from 'vitest';
import { openingWindows } from './opening-windows.ts';

const at = (time: string) => LocalTime.parse(time);
const day = [
  { opens: at('07:00'), closes: at('11:00') },
  { opens: at('13:00'), closes: at('17:00') },
];
const hours = (from: number, to: number) => [from * 3_600, to * 3_600];

it.each([
  ['working-hours', '12:00', [hours(7, 11), hours(13, 17)]],
  ['working-hours', '18:00', [hours(7, 11), hours(13, 17)]],
  ['always', '12:00', [hours(7, 11), hours(13, 17)]],
  ['always', '17:00', [hours(17, 24)]],
  ['always', '18:30', [[66_600, 86_400]]],
] as const)('with numbers given at %s, at %s people are called in %j', (ticketHours, now, windows) => {
  expect(openingWindows(day, ticketHours, at(now))).toEqual(windows);
});

it('on a day off nobody is called, unless numbers are given at any hour', () => {
  expect(openingWindows([], 'working-hours', at('09:00'))).toEqual([]);
  expect(openingWindows([], 'always', at('09:00'))).toEqual([hours(9, 24)]);
});
