import { LocalTime } from '@motcua/contracts/dates';
import { expect, it } from 'vitest';
import { volumeAt } from './volume-at.ts';

const spell = (from: string, to: string, volumePercent: number) => ({
  from: LocalTime.parse(from),
  to: LocalTime.parse(to),
  volumePercent,
});
const look = {
  volumePercent: 80,
  spells: [spell('11:00', '13:00', 30), spell('12:00', '14:00', 50), spell('22:00', '06:00', 0)],
};

it.each([
  ['06:00', 0.8],
  ['10:59', 0.8],
  ['11:00', 0.3],
  // Where two overlap, the first one counts.
  ['12:30', 0.3],
  ['13:00', 0.5],
  ['14:00', 0.8],
  ['21:59', 0.8],
  ['22:00', 0],
  ['23:59', 0],
  ['00:00', 0],
  ['05:59', 0],
])('at %s a board speaks at %f', (time, volume) => {
  expect(volumeAt(look, time)).toBe(volume);
});

it('a spell without length is no spell', () => {
  expect(volumeAt({ volumePercent: 80, spells: [spell('09:00', '09:00', 0)] }, '09:00')).toBe(0.8);
});
