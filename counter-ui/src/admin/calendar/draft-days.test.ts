import { expect, test } from 'vitest';
import { type ChangeDraft, draftDays } from './draft-days.ts';

const draft: ChangeDraft = {
  what: 'holiday',
  date: '2026-12-24',
  madeUp: '',
  list: '',
  nameVi: 'Nghỉ',
  source: 'CV 1',
  reason: 'Thông báo mới',
};
const names = { swapOff: 'Nghỉ hoán đổi', swapWork: 'Làm bù' };
const entered = (change: Partial<ChangeDraft>) =>
  draftDays({ ...draft, ...change }, names, (date) => date === '2026-12-01');

test('a swap is two days of one change: one off and one made up', () => {
  expect(entered({ what: 'swap', madeUp: '2026-12-26' })?.days).toEqual([
    { date: '2026-12-24', after: { kind: 'compensatory', nameVi: 'Nghỉ hoán đổi', source: 'CV 1' } },
    { date: '2026-12-26', after: { kind: 'working_swap', nameVi: 'Làm bù', source: 'CV 1' } },
  ]);
});

test('a closure is of one shop, and so is taking one out; everything else is of the whole country', () => {
  expect(entered({ what: 'closure' })?.scope).toBe('shop');
  expect(entered({ what: 'remove', date: '2026-12-01' })?.scope).toBe('shop');
  expect(entered({ what: 'remove' })?.scope).toBe('national');
  expect(entered({})?.scope).toBe('national');
});

test('a whole year is one change of many days, and of none while a line cannot be read', () => {
  const list = '01/01/2030; nghỉ; Tết Dương lịch\n02/01/2030; nghỉ bù';
  expect(entered({ what: 'year', list })).toMatchObject({
    scope: 'national',
    days: [{ date: '2030-01-01' }, { date: '2030-01-02' }],
  });
  expect(entered({ what: 'year', list: `${list}\nTết` })).toBeNull();
});

test.each([
  ['a day', { date: '' }],
  ['a reason', { reason: ' ' }],
  ['a source', { source: '' }],
  ['a name', { nameVi: '' }],
  ['the days of the year', { what: 'year' as const }],
  ['the day that is made up', { what: 'swap' as const }],
])('without %s nothing is entered', (_what, change) => {
  expect(entered(change)).toBeNull();
});
