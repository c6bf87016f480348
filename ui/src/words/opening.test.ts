import { Opening } from '@motcua/contracts/hall';
import { describe, expect, it } from 'vitest';
import { openingInWords } from './opening.ts';

const closed = { open: false, dayOffVi: null, opensOn: '2026-11-24', opensAt: '13:00' };

describe('whether the shop is open, in words', () => {
  it.each([
    [{ open: true, closesAt: '11:00', outsideHours: false }, 'Đang mở cửa', 'đến 11:00'],
    [{ open: true, closesAt: null, outsideHours: true }, 'Nhận số ngoài giờ', ''],
    [{ ...closed, reason: 'lunch' }, 'Nghỉ trưa', 'Mở cửa lúc 13:00'],
    [
      { ...closed, reason: 'after-hours', opensOn: '2026-11-25', opensAt: '07:00' },
      'Đã hết giờ làm việc',
      'Mở cửa lúc 07:00, thứ Tư, 25/11/2026',
    ],
    [
      { ...closed, reason: 'day-off', dayOffVi: 'Quốc khánh', opensOn: '2026-11-25', opensAt: '07:00' },
      'Hôm nay nghỉ: Quốc khánh',
      'Mở cửa lúc 07:00, thứ Tư, 25/11/2026',
    ],
    [{ ...closed, reason: 'no-hours', opensOn: null, opensAt: null }, 'Chưa có lịch làm việc', ''],
  ])('%j', (opening, state, next) => {
    expect(openingInWords(Opening.parse(opening), '2026-11-24', 'vi')).toEqual({ state, next });
  });
});
