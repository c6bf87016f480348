import { DeadlineSettings } from '@motcua/contracts/deadlines';
import { expect, test } from 'vitest';
import { readSettings, type TypedSettings, typeSettings } from './typed-settings.ts';

const usual = DeadlineSettings.parse({});
const typed = typeSettings(usual);

test('what was saved is typed and read back as it was', () => {
  expect(readSettings(typed)).toEqual({ settings: usual, faults: {} });
});

test.each<[string, Partial<TypedSettings>, object]>([
  [
    'blanks and a short hour',
    { warnDays: ' 5 ,2', handOverBy: '15h30' },
    { warnDays: [5, 2], handOverBy: '15:30' },
  ],
  ['other working days', { head: '2', leadership: '5' }, { escalateDays: [2, 5] }],
])('%s are understood', (_name, change, expected) => {
  expect(readSettings({ ...typed, ...change }).settings).toMatchObject(expected);
});

test.each<[Partial<TypedSettings>, object]>([
  [{ warnDays: '' }, { warnDays: true }],
  [{ warnDays: '3, 3' }, { warnDays: true }],
  [{ warnDays: '3, hai' }, { warnDays: true }],
  [{ warnDays: '31' }, { warnDays: true }],
  [{ warnDays: '0' }, { warnDays: true }],
  [{ warnDays: '6,5,4,3,2,1' }, { warnDays: true }],
  [{ head: '' }, { head: true }],
  [{ head: '3' }, { leadership: 'later' }],
  [{ leadership: '61' }, { leadership: 'between' }],
  [{ handOverBy: '25:00' }, { handOverBy: true }],
])('%j is put right first', (change, faults) => {
  expect(readSettings({ ...typed, ...change })).toEqual({ settings: null, faults });
});
