import { expect, test } from 'vitest';
import { handOverInWords } from './hand-over.ts';

test.each([
  [
    'vi',
    'Giao phòng chuyên môn chậm nhất 07:00, thứ Tư, 25/11/2026. Nhận sau 15:30 thì giao vào ngày làm việc tiếp theo.',
  ],
  [
    'en',
    'To the department by 07:00, Wednesday, 25 Nov 2026. What is received after 15:30 goes on the next working day.',
  ],
] as const)('the hand-over is said with the hour of the shop, in %s', (language, expected) => {
  expect(handOverInWords('2026-11-25T00:00:00.000Z', '15:30', 'Asia/Ho_Chi_Minh', language)).toBe(expected);
});
