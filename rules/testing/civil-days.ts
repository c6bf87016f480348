import { CalendarDay } from '@motcua/contracts/shops';

const day = (date: string, kind: CalendarDay['kind'], nameVi = 'Ngày lễ') =>
  CalendarDay.parse({ date, kind, nameVi, source: 'Thông báo năm ấy' });
const days = (year: number, kind: CalendarDay['kind'], ...dates: string[]) =>
  dates.map((date) => day(`${year}-${date}`, kind));

/** The civil servants' calendar, as the tables of the tests know it: only what differs from a plain week. */
export const civilDays: readonly CalendarDay[] = [
  ...days(2019, 'holiday', '01-01'),
  ...days(2021, 'holiday', '04-21', '04-30', '05-03'),
  ...days(2024, 'holiday', '04-18', '04-30', '05-01'),
  ...days(2024, 'compensatory', '04-29'),
  ...days(2024, 'working_swap', '05-04'),
  ...days(2025, 'holiday', '04-30', '05-01'),
  ...days(2025, 'compensatory', '05-02'),
  ...days(2025, 'working_swap', '04-26'),
  ...days(
    2026,
    'holiday',
    '01-01',
    '02-16',
    '02-17',
    '02-18',
    '02-19',
    '02-20',
    '04-30',
    '05-01',
    '09-01',
    '09-02',
  ),
  ...days(2026, 'compensatory', '01-02', '04-27', '08-31'),
  ...days(2026, 'working_swap', '01-10', '08-22'),
  day('2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'),
];
