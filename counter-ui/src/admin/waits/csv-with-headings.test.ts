import { waitsColumns } from '@motcua/ui/words/waits-columns.ts';
import { expect, test } from 'vitest';
import { csvWithHeadings } from './csv-with-headings.ts';

test('a downloaded table has headings in the language of the screen, its rows as they were, and one byte order mark', () => {
  const text = '\uFEFFweek,people\r\n2026-11-16,540\r\n';

  expect(csvWithHeadings(text, 'weeks', waitsColumns.vi)).toBe(
    '\uFEFFTuần bắt đầu,Số lượt,Tỷ lệ trong khoảng đã báo,Sai lệch trung bình (phút),Báo dài hơn thật (phút),' +
      'Tỷ lệ chờ lâu hơn lời báo trên 10 phút,Độ rộng của khoảng (phút),Không kịp gọi trong ngày\r\n2026-11-16,540\r\n',
  );
});

test('no heading breaks its column in two', () => {
  const all = Object.values(waitsColumns).flatMap(({ weeks, quotes }) => [
    ...Object.values(weeks),
    ...Object.values(quotes),
  ]);

  expect(all.filter((heading) => /[",\r\n]/.test(heading))).toEqual([]);
});
