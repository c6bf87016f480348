import { LocalDate, LocalTime } from '@motcua/contracts/dates';
import type { WorkingTime } from '@motcua/contracts/deadlines';
import type { CalendarDay, OpeningInterval } from '@motcua/contracts/shops';
import fc from 'fast-check';
import { addDays } from '../src/calendar/add-days.ts';

const begins = LocalDate.parse('2026-01-01');
const clock = (minutes: number) =>
  LocalTime.parse(
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  );

/** A week of a shop: each weekday with a morning, an afternoon, both or nothing. */
const week = fc
  .array(
    fc.record({
      opens: fc.integer({ min: 360, max: 540 }),
      noon: fc.integer({ min: 600, max: 720 }),
      closes: fc.integer({ min: 780, max: 1080 }),
      kind: fc.constantFrom('both', 'both', 'both', 'morning', 'none'),
    }),
    { minLength: 7, maxLength: 7 },
  )
  .map((days) =>
    days.flatMap(({ opens, noon, closes, kind }, index): OpeningInterval[] => {
      const weekday = index + 1;
      if (kind === 'none') return [];
      const morning = { weekday, opens: clock(opens), closes: clock(noon) };
      return kind === 'morning'
        ? [morning]
        : [morning, { weekday, opens: clock(noon + 60), closes: clock(closes) }];
    }),
  );

const oddDays = fc.uniqueArray(
  fc.record({
    after: fc.integer({ min: 0, max: 900 }),
    kind: fc.constantFrom<CalendarDay['kind']>('holiday', 'compensatory', 'working_swap'),
  }),
  { selector: ({ after }) => after, maxLength: 60 },
);

/** Any shop of three years: any week with at least one counted day, any holidays and swaps. */
export const anyWorkingTime: fc.Arbitrary<WorkingTime> = fc
  .record({
    hours: week,
    odd: oddDays,
    counted: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  })
  .map(({ hours, odd, counted }) => ({
    begins,
    ends: addDays(begins, 1_095),
    periods: [{ from: begins, until: null, hours }],
    days: odd.map(({ after, kind }) => ({
      date: addDays(begins, after),
      kind,
      nameVi: 'Ngày lễ',
      source: 'thử',
    })),
    closures: [],
    countedWeekdays: counted,
  }))
  .filter(({ periods, countedWeekdays }) =>
    periods.some(({ hours }) => hours.some(({ weekday }) => countedWeekdays.includes(weekday))),
  );

/** Any second of the first year. */
export const anyReceipt = fc.integer({ min: 0, max: 365 * 86_400 - 1 });
export const firstSecond = Date.UTC(2026, 0, 1) / 1000;
