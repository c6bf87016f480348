import { OpeningInterval } from '@motcua/contracts/shops';
import { describe, expect, it } from 'vitest';
import { weeklyHours } from './weekly-hours.ts';

const on = (weekday: number, opens: string, closes: string) =>
  OpeningInterval.parse({ weekday, opens, closes });
const wholeDay = (weekday: number) => [on(weekday, '07:00', '11:00'), on(weekday, '13:00', '17:00')];

describe('the hours of a week', () => {
  it('stand on one line for days that are alike, and days without any are left out', () => {
    const hours = [1, 2, 3, 4, 5].flatMap(wholeDay).concat(on(6, '07:30', '11:00'));
    expect(weeklyHours(hours, 'vi')).toEqual([
      'Thứ Hai – Thứ Sáu: 07:00–11:00, 13:00–17:00',
      'Thứ Bảy: 07:30–11:00',
    ]);
    expect(weeklyHours(hours, 'en')[1]).toBe('Saturday: 07:30–11:00');
  });

  it('are none where a shop has none', () => {
    expect(weeklyHours([], 'km')).toEqual([]);
  });
});
