import { LocalDate } from '@motcua/contracts/dates';
import { expect, test } from 'vitest';
import { yearCells } from './year-cells.ts';

const day = (date: string) => LocalDate.parse(date);
const known = {
  days: [
    {
      date: day('2026-08-22'),
      kind: 'working_swap' as const,
      nameVi: 'Làm bù',
      source: 'x',
      expected: false,
    },
    { date: day('2026-09-02'), kind: 'holiday' as const, nameVi: 'Quốc khánh', source: 'x', expected: true },
  ],
  closures: [{ date: day('2026-09-03'), nameVi: 'Mất điện', source: 'y' }],
  countedWeekdays: [1, 2, 3, 4, 5],
};

test('a year has each of its days once, each under its own weekday', () => {
  const months = yearCells(2026, known);
  const dates = months.flatMap((weeks) => weeks.flat().flatMap((cell) => (cell ? [cell.date] : [])));

  expect(dates).toHaveLength(365);
  expect(new Set(dates).size).toBe(365);
  expect(months.every((weeks) => weeks.every((week) => week.length === 7))).toBe(true);
  expect(months[7]?.[0]?.map((cell) => cell?.date ?? null)).toEqual([
    null,
    null,
    null,
    null,
    null,
    '2026-08-01',
    '2026-08-02',
  ]);
});

test('what is no plain day says what it is', () => {
  const cells = yearCells(2026, known).flat(2);
  const kindOn = (date: string) => cells.find((cell) => cell?.date === date)?.kind;

  expect(
    ['2026-08-21', '2026-08-22', '2026-08-23', '2026-09-02', '2026-09-03'].map((date) => kindOn(date)),
  ).toEqual(['plain', 'working_swap', 'weekend', 'holiday', 'closure']);
  expect(cells.find((cell) => cell?.date === '2026-09-02')).toMatchObject({ expected: true });
});

test('a leap year has its day more', () => {
  expect(
    yearCells(2028, known)
      .flat(2)
      .filter((cell) => cell !== null),
  ).toHaveLength(366);
});
