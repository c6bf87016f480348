import { describe, expect, it } from 'vitest';
import { processingTimeInWords } from './processing-time.ts';

describe('how long the law gives, in words', () => {
  it.each([
    [{ amount: 3, unit: 'working_day' }, '3 ngày làm việc', '3 working days'],
    [{ amount: 1, unit: 'working_day' }, '1 ngày làm việc', '1 working day'],
    [{ amount: 15, unit: 'calendar_day' }, '15 ngày', '15 days'],
    [{ amount: 0.5, unit: 'hour' }, '0,5 giờ', '0.5 hours'],
    [{ amount: 1, unit: 'same_day' }, 'trong ngày', 'the same day'],
    [null, 'cán bộ sẽ báo', 'the clerk will tell you'],
  ] as const)('%j', (time, vi, en) => {
    expect(processingTimeInWords(time, 'vi')).toBe(vi);
    expect(processingTimeInWords(time, 'en')).toBe(en);
  });
});
