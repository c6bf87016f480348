import { OpeningInterval } from '@motcua/contracts/shops';
import { expect, it } from 'vitest';
import { hoursOverlap } from './hours-overlap.ts';

const interval = (weekday: number, opens: string, closes: string) =>
  OpeningInterval.parse({ weekday, opens, closes });
const refused = (weekday: number) => ({ ok: false, code: 'hours-overlap', params: { weekday } });

it.each([
  { name: 'no hours at all', hours: [], verdict: { ok: true } },
  {
    name: 'a morning and an afternoon',
    hours: [interval(1, '07:00', '11:00'), interval(1, '13:00', '17:00')],
    verdict: { ok: true },
  },
  {
    name: 'an afternoon written before its morning',
    hours: [interval(1, '13:00', '17:00'), interval(1, '07:00', '11:00')],
    verdict: { ok: true },
  },
  {
    name: 'two intervals that touch',
    hours: [interval(1, '07:00', '11:00'), interval(1, '11:00', '13:00')],
    verdict: { ok: true },
  },
  {
    name: 'the same hours on two days',
    hours: [interval(1, '07:00', '11:00'), interval(2, '07:00', '11:00')],
    verdict: { ok: true },
  },
  {
    name: 'two intervals that share a minute',
    hours: [interval(3, '07:00', '11:00'), interval(3, '10:59', '17:00')],
    verdict: refused(3),
  },
  {
    name: 'two intervals that share a minute, the later written first',
    hours: [interval(3, '10:59', '17:00'), interval(3, '07:00', '11:00')],
    verdict: refused(3),
  },
  {
    name: 'one interval inside another',
    hours: [interval(5, '07:00', '17:00'), interval(5, '09:00', '10:00')],
    verdict: refused(5),
  },
  {
    name: 'the same interval twice',
    hours: [interval(2, '07:00', '11:00'), interval(2, '07:00', '11:00')],
    verdict: refused(2),
  },
  {
    name: 'a short interval inside a long one, then one that the long one reaches',
    hours: [interval(2, '07:00', '17:00'), interval(2, '08:00', '09:00'), interval(2, '16:00', '18:00')],
    verdict: refused(2),
  },
  {
    name: 'an interval that closes before it opens',
    hours: [interval(4, '17:00', '13:00')],
    verdict: refused(4),
  },
  { name: 'an interval without a minute', hours: [interval(6, '08:00', '08:00')], verdict: refused(6) },
])('$name', ({ hours, verdict }) => {
  expect(hoursOverlap(hours)).toEqual(verdict);
});
