import { dossiersVi } from '@motcua/ui/words/dossiers.vi.ts';
import { expect, test } from 'vitest';
import { dueInWords } from './due-in-words.ts';

const running = {
  state: 'processing',
  late: false,
  dueToday: false,
  pausedSince: null,
  dueAt: '2026-08-25T03:00:00.000Z',
  remaining: { late: false, workingDays: 5 },
} as const;

test.each([
  [{}, 'calm', 'còn 5 ngày làm việc'],
  [{ remaining: { late: false, workingDays: 3 } }, 'soon', 'còn 3 ngày làm việc'],
  [{ remaining: { late: false, workingDays: 0 } }, 'soon', 'còn chưa đến 1 ngày làm việc'],
  [{ dueToday: true }, 'soon', 'đến hạn hôm nay'],
  [{ late: true, remaining: { late: true, workingDays: 2 } }, 'late', 'quá hạn 2 ngày làm việc'],
  [{ late: true, remaining: { late: true, workingDays: 0 } }, 'late', 'quá hạn, chưa đến 1 ngày làm việc'],
  [{ pausedSince: '2026-08-24T02:00:00.000Z' }, 'paused', 'tạm dừng tính hạn'],
  [{ state: 'returned', remaining: null }, 'done', 'xong đúng hạn'],
  [{ state: 'decided', late: true, remaining: null }, 'late', 'xong nhưng trễ hạn'],
  [{ remaining: null }, 'calm', ''],
  [{ dueAt: null, remaining: null }, 'done', 'chưa có hạn'],
] as const)('%j is %s: "%s"', (change, tone, text) => {
  expect(dueInWords({ ...running, ...change }, dossiersVi)).toEqual({ tone, text });
});

test.each([
  [479, 'calm', 'còn 7 giờ 59 phút làm việc'],
  [480, 'calm', 'còn 8 giờ làm việc'],
  [120, 'soon', 'còn 2 giờ làm việc'],
  [20, 'soon', 'còn 20 phút làm việc'],
  [0, 'soon', 'còn 0 phút làm việc'],
  [-30, 'late', 'quá giờ trả lời, chưa đến 1 giờ làm việc'],
  [-200, 'late', 'quá giờ trả lời 3 giờ làm việc'],
] as const)('what was sent online with %d working minutes left is %s: "%s"', (workingMinutes, tone, text) => {
  const intake = { dueAt: running.dueAt, late: false, workingMinutes };
  expect(
    dueInWords({ ...running, state: 'submitted', dueAt: null, remaining: null, intake }, dossiersVi),
  ).toEqual({
    tone,
    text,
  });
});
