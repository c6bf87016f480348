import { describe, expect, it } from 'vitest';
import { beginningLine, dayAt, dayInWords, minutesInWords, timeAt } from './dates.ts';

describe('a day in words', () => {
  it.each([
    ['2026-11-27', 'vi', 'thứ Sáu, 27/11/2026'],
    ['2026-11-24', 'vi', 'thứ Ba, 24/11/2026'],
    ['2026-11-29', 'vi', 'Chủ nhật, 29/11/2026'],
    ['2027-02-06', 'en', 'Saturday, 6 Feb 2027'],
  ] as const)('%s in %s is "%s"', (day, language, words) => {
    expect(dayInWords(day, language)).toBe(words);
  });

  it('begins a line with a capital, also where the letter has a mark', () => {
    expect(beginningLine('thứ Sáu')).toBe('Thứ Sáu');
    expect(beginningLine('đóng cửa')).toBe('Đóng cửa');
  });
});

describe('the wall clock of a shop', () => {
  it.each([
    ['2026-11-24T17:00:00Z', '2026-11-25', '00:00'],
    ['2026-11-24T16:59:59Z', '2026-11-24', '23:59'],
    ['2026-11-24T00:05:00Z', '2026-11-24', '07:05'],
  ])('at %s shows %s %s in Sóc Trăng, whatever zone the machine is in', (instant, day, time) => {
    expect(dayAt(instant, 'Asia/Ho_Chi_Minh')).toBe(day);
    expect(timeAt(instant, 'Asia/Ho_Chi_Minh')).toBe(time);
  });
});

describe('minutes in words', () => {
  it.each([
    [0.4, 'vi', 'chưa đến 1 phút'],
    [12.9, 'vi', '12 phút'],
    [1, 'en', '1 minute'],
    [12, 'en', '12 minutes'],
  ] as const)('%s in %s are "%s"', (minutes, language, words) => {
    expect(minutesInWords(minutes, language)).toBe(words);
  });
});
