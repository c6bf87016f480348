import { expect, it } from 'vitest';
import { slipWordsEn } from './slip-words.en.ts';
import { slipWordsKm } from './slip-words.km.ts';
import { slipWordsVi } from './slip-words.vi.ts';
import { waitRange } from './wait-range.ts';

it.each([
  [0, 0, 'dưới 1 phút', 'under 1 minute'],
  [0, 5, 'dưới 5 phút', 'under 5 minutes'],
  [0.4, 4.6, 'dưới 5 phút', 'under 5 minutes'],
  [1, 1, 'khoảng 1 phút', 'about 1 minute'],
  [10, 20, 'khoảng 10–20 phút', 'about 10–20 minutes'],
  [10, 10.2, 'khoảng 10 phút', 'about 10 minutes'],
  [20, 10, 'khoảng 20 phút', 'about 20 minutes'],
  [50, 60, 'khoảng 50 phút – 1 giờ', 'about 50 minutes – 1 hour'],
  [50, 75, 'khoảng 50 phút – 1 giờ 15 phút', 'about 50 minutes – 1 hour 15 minutes'],
  [120, 150, 'khoảng 2 giờ – 2 giờ 30 phút', 'about 2 hours – 2 hours 30 minutes'],
  [0, 90, 'dưới 1 giờ 30 phút', 'under 1 hour 30 minutes'],
])('a wait from %d to %d minutes is said as "%s"', (fromMinutes, toMinutes, vi, en) => {
  const range = { fromMinutes, toMinutes };

  expect(spaced(waitRange(range, slipWordsVi))).toBe(vi);
  expect(spaced(waitRange(range, slipWordsEn))).toBe(en);
});

it('a Khmer range keeps the digits of the board', () => {
  expect(spaced(waitRange({ fromMinutes: 10, toMinutes: 20 }, slipWordsKm))).toBe('ប្រហែល 10–20 នាទី');
});

it('a figure never parts from its unit, and no line can begin with the dash', () => {
  const said = waitRange({ fromMinutes: 50, toMinutes: 75 }, slipWordsVi);

  expect(said.split(' ')).toEqual(['khoảng', '50\u00a0phút\u00a0–', '1\u00a0giờ', '15\u00a0phút']);
});

function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
