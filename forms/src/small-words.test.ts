import { officeOfShop } from '@motcua/rules/dossiers/office-of-shop';
import { describe, expect, test } from 'vitest';
import { someFacts, withLine } from '../testing/some-facts.ts';
import { handOversOf } from './hand-overs-of.ts';
import { dayOnPaper, momentInTable, momentOnPaper } from './moments.ts';
import { moneyOnPaper } from './money.ts';

const zone = 'Asia/Ho_Chi_Minh';

test('a date has noughts where somebody could write a figure in front', () => {
  expect(dayOnPaper('2026-02-04T20:00:00.000Z', zone)).toBe('ngày 05 tháng 02 năm 2026');
  expect(dayOnPaper('2026-03-31T03:00:00.000Z', zone)).toBe('ngày 31 tháng 3 năm 2026');
  expect(momentOnPaper('2026-08-21T00:05:00.000Z', zone)).toBe('07 giờ 05 phút, ngày 21 tháng 8 năm 2026');
  expect(momentInTable('2026-12-31T17:30:00.000Z', zone)).toBe('00:30 01/01/2027');
});

test.each([
  [0, '0 đồng'],
  [8_000, '8.000 đồng'],
  [1_250_000, '1.250.000 đồng'],
])('%d is written %s', (vnd, written) => {
  expect(moneyOnPaper(vnd)).toBe(written);
});

test.each([
  ['Bộ phận Tiếp nhận và Trả kết quả huyện Mỹ Xuyên', 'Ủy ban nhân dân\nhuyện Mỹ Xuyên', 'Mỹ Xuyên'],
  ['Trung tâm Phục vụ hành chính công xã Tham Đôn', 'Ủy ban nhân dân\nxã Tham Đôn', 'Tham Đôn'],
  ['Trung tâm Phục vụ hành chính công thành phố Cần Thơ', 'Ủy ban nhân dân\nthành phố Cần Thơ', 'Cần Thơ'],
  ['Một Cửa', '', ''],
])('the office of "%s"', (name, upper, place) => {
  expect(officeOfShop(name)).toEqual({ upper, name, place });
});

describe('the control slip', () => {
  test('follows the file from hand to hand, and says late only of who was late', () => {
    const facts = someFacts(withLine('decide', { result: 'Giấy xác nhận' }));
    const desk = facts.shop.nameVi;
    const justice = 'Phòng Tư pháp huyện Mỹ Xuyên';
    const police = 'Công an huyện Mỹ Xuyên';

    expect(handOversOf(facts).map(({ from, to, due }) => [from, to, due])).toEqual([
      ['Người nộp hồ sơ', desk, null],
      [desk, justice, null],
      [justice, police, null],
      [police, justice, '2026-08-24T01:00:00.000Z'],
      [justice, desk, '2026-09-04T03:00:00.000Z'],
    ]);
  });
});
