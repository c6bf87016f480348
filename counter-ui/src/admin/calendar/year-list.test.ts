import { expect, test } from 'vitest';
import { yearList } from './year-list.ts';

test('a year is read line by line, whatever stands between the parts', () => {
  const text = '01/01/2030; nghỉ; Tết Dương lịch\n\n4/2/2030 | Nghỉ bù\n9/2/2030\tlàm bù\tLàm bù ngày 8/2';
  expect(yearList(text, 'TB 1')).toEqual({
    days: [
      { date: '2030-01-01', after: { kind: 'holiday', nameVi: 'Tết Dương lịch', source: 'TB 1' } },
      { date: '2030-02-04', after: { kind: 'compensatory', nameVi: 'Nghỉ bù', source: 'TB 1' } },
      { date: '2030-02-09', after: { kind: 'working_swap', nameVi: 'Làm bù ngày 8/2', source: 'TB 1' } },
    ],
    unread: null,
  });
});

test.each([
  ['a day that no month has', '31/02/2030; nghỉ; Tết'],
  ['a kind that is none', '01/01/2030; lễ; Tết'],
  ['no kind at all', '01/01/2030'],
  ['a date the other way round', '2030-01-01; nghỉ; Tết'],
])('%s is not guessed at: its line is named', (_what, wrong) => {
  expect(yearList(`01/01/2030; nghỉ; Tết\n${wrong}\n02/01/2030; nghỉ; Tết`, 'TB 1')).toMatchObject({
    days: [{ date: '2030-01-01' }],
    unread: 2,
  });
});
