import { LocalDate } from '@motcua/contracts/dates';
import type { LocalMoment } from '@motcua/contracts/deadlines';
import { AgencyId } from '@motcua/contracts/ids';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyReceipt, anyWorkingTime, firstSecond } from '../../testing/any-calendar.ts';
import { wallSecond } from '../deadlines/local-moment.ts';
import { workingTimeOf } from '../deadlines/usual-time.ts';
import { layCalendar } from '../deadlines/working-calendar.ts';
import { lateShares, type Share } from './late-shares.ts';

// The usual hours, 07:00–11:00 and 13:00–17:00; Wednesday 2026-09-02 is a holiday.
const calendar = layCalendar(
  workingTimeOf({
    days: [{ date: LocalDate.parse('2026-09-02'), kind: 'holiday', nameVi: 'Quốc khánh', source: 'BLLĐ' }],
  }),
);
const tax = AgencyId.parse('7a3e6f60-9a3f-4a57-8c9a-0d5b8f0b7c11');
const police = AgencyId.parse('7a3e6f60-9a3f-4a57-8c9a-0d5b8f0b7c12');
const at = (text: string) => wallSecond(text as LocalMoment);
const share = (agencyId: AgencyId, due: string, stopped: string | null): Share => ({
  agencyId,
  dueAt: at(due),
  stoppedAt: stopped === null ? null : at(stopped),
});
const now = at('2026-09-03T09:00');

describe('the part of an agency in a lateness', () => {
  test.each([
    ['answered before its day', '2026-08-27T10:00', '2026-08-26T10:00', null],
    ['answered on its day, after the hour', '2026-08-27T10:00', '2026-08-27T16:59', null],
    ['answered the next morning', '2026-08-27T10:00', '2026-08-28T08:00', { lateMinutes: 360, lateDays: 1 }],
    // Friday to Monday: the week-end costs nothing.
    ['answered after a week-end', '2026-08-28T17:00', '2026-08-31T09:00', { lateMinutes: 120, lateDays: 1 }],
    // Late by the date, and no working time of it: the date decides.
    [
      'answered on the Saturday after',
      '2026-08-28T17:00',
      '2026-08-29T09:00',
      { lateMinutes: 0, lateDays: 0 },
    ],
    ['answered after a holiday', '2026-09-01T10:00', '2026-09-03T10:00', { lateMinutes: 480, lateDays: 1 }],
    ['has not answered yet', '2026-09-01T10:00', null, { lateMinutes: 420, lateDays: 1 }],
  ] as const)('%s', (_name, due, stopped, figures) => {
    const expected = figures === null ? [] : [{ agencyId: tax, ...figures, running: stopped === null }];
    expect(lateShares(calendar, [share(tax, due, stopped)], now)).toEqual(expected);
  });

  test('is one sum where it had the file twice, and each agency has its own', () => {
    expect(
      lateShares(
        calendar,
        [
          share(tax, '2026-08-24T10:00', '2026-08-25T10:00'),
          share(police, '2026-08-25T10:00', '2026-08-25T11:00'),
          share(tax, '2026-08-27T16:00', '2026-08-28T08:00'),
        ],
        now,
      ),
    ).toEqual([{ agencyId: tax, lateMinutes: 480 + 120, lateDays: 2, running: false }]);
  });
});

test('whatever the calendar, a part never shrinks while time goes on, and nobody is late on the due day', () => {
  fc.assert(
    fc.property(anyWorkingTime, anyReceipt, anyReceipt, anyReceipt, (time, due, first, second) => {
      const any = layCalendar(time);
      const dueAt = firstSecond + due;
      const at = (seconds: number) =>
        lateShares(any, [{ agencyId: tax, dueAt, stoppedAt: null }], firstSecond + seconds)[0];
      const [earlier, later] = [at(Math.min(first, second)), at(Math.max(first, second))];
      expect(later?.lateMinutes ?? 0).toBeGreaterThanOrEqual(earlier?.lateMinutes ?? 0);
      expect(later?.lateDays ?? 0).toBeGreaterThanOrEqual(earlier?.lateDays ?? 0);
      expect(at(Math.floor(dueAt / 86_400) * 86_400 + 86_399 - firstSecond)).toBeUndefined();
    }),
    { numRuns: 1_000 },
  );
});
