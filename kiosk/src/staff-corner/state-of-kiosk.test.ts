import type { KioskSelf } from '@motcua/contracts/hall';
import { expect, it } from 'vitest';
import { stateOfKiosk } from './state-of-kiosk.ts';

const kiosk: KioskSelf = {
  name: 'Ki-ốt cửa chính',
  series: { letter: 'K', epoch: 2 },
  printing: 'house',
  paperMm: 80,
  printer: 'paper-low',
  asksForCard: true,
};
const alone = { kept: null, mayGive: true, waiting: 3, unhanded: null, unplaced: [] };
const told = (...given: Parameters<typeof stateOfKiosk>) => Object.fromEntries(stateOfKiosk(...given));

it('the corner tells how the machine is, in words', () => {
  expect(told({ kiosk }, 'offline', alone, 'Bx3kQ9')).toEqual({
    'Tên máy': 'Ki-ốt cửa chính',
    'Bản phần mềm': 'Bx3kQ9',
    'Kết nối máy chủ': 'Mất kết nối',
    'Máy in': 'sắp hết giấy',
    'Dãy số khi mất kết nối': 'K2',
    'Số chưa gửi về máy chủ': '3',
  });
});

it.each([
  ['none', null, 'không có máy in'],
  ['browser', null, 'in bằng trình duyệt'],
  ['house', null, 'chưa hỏi được'],
  ['house', 'jammed', 'bị kẹt giấy'],
] as const)('a printer %s, %s: %s', (printing, printer, words) => {
  expect(told({ kiosk: { ...kiosk, printing, printer } }, 'live', alone, '')['Máy in']).toBe(words);
});

it('a kiosk that may not number by itself says so, and one without a series as well', () => {
  const series = 'Dãy số khi mất kết nối';
  expect(told({ kiosk }, 'live', { ...alone, mayGive: false }, '')[series]).toBe(
    'K2 – hiện không được tự cấp số',
  );
  expect(told({ kiosk: { ...kiosk, series: null } }, 'live', null, '')[series]).toBe('chưa được cấp');
});
