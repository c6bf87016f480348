import type { LocalDate } from '@motcua/contracts/dates';
import { describe, expect, test } from 'vitest';
import { formSetOn, formSets } from './form-set.ts';

const setOn = (date: string) => formSetOn(date as LocalDate)?.name ?? null;

describe('the set of forms', () => {
  test.each([
    ['2019-01-05', null],
    ['2019-01-06', '2018'],
    ['2021-05-14', '2018'],
    // The decree of July 2025 had no forms of its own yet: those of 2018 went on until the circular.
    ['2025-07-01', '2018'],
    ['2025-09-14', '2018'],
    ['2025-09-15', '2025'],
    ['2026-11-24', '2025'],
  ])('of a dossier received on %s is that of %s', (received, name) => {
    expect(setOn(received)).toBe(name);
  });

  test('of 2025 has one form more, and the slip and the register moved on by one', () => {
    const numbers = formSets.map(({ forms }) =>
      [
        forms.receipt,
        forms.supplement,
        forms.refusal,
        forms.apology,
        forms.stop,
        forms.control,
        forms.register,
      ].map((form) => form?.number ?? null),
    );
    expect(numbers).toEqual([
      ['01', '02', '03', '04', null, '05', '06'],
      ['01', '02', '03', '04', '05', '06', '07'],
    ]);
  });

  test('names its source and begins later than the one before', () => {
    expect(formSets.map(({ from, source }) => [from, source])).toEqual([
      ['2019-01-06', 'Thông tư số 01/2018/TT-VPCP'],
      ['2025-09-15', 'Thông tư số 03/2025/TT-VPCP'],
    ]);
  });
});
