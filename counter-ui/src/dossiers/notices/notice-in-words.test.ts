import { dossierNoticesWords } from '@motcua/ui/words/dossier-notices.ts';
import { expect, test } from 'vitest';
import { noticeInWords, weightOf } from './notice-in-words.ts';

test.each([
  ['warn-3', 'Còn 3 ngày làm việc là đến hạn', 'soon'],
  ['warn-0', 'Còn không quá 2 giờ làm việc là đến hạn', 'soon'],
  ['overdue', 'Đã quá hạn trả kết quả', 'late'],
  ['escalate-1', 'Quá hạn đã 1 ngày làm việc mà chưa giải quyết xong', 'late'],
  [
    'apology-draft',
    'Hôm nay là ngày cuối được gửi phiếu xin lỗi và hẹn lại. Dự thảo đang chờ Ông/Bà xem và ký.',
    'draft',
  ],
  ['of a newer house', 'Hồ sơ đến một mốc thời hạn', 'late'],
])('%s is said as "%s"', (kind, words, weight) => {
  expect(noticeInWords(dossierNoticesWords.vi, kind)).toBe(words);
  expect(weightOf(kind)).toBe(weight);
});

test('what was sent online and not answered is said as that', () => {
  expect(noticeInWords(dossierNoticesWords.vi, 'overdue', 'submitted')).toContain(
    'hồ sơ trực tuyến chưa được trả lời',
  );
});
