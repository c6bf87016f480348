import { LocalMoment } from '@motcua/contracts/deadlines';
import { expect, test } from 'vitest';
import { offsetAt } from './offset-at.ts';

test.each([
  ['2026-08-22T10:00', 'Asia/Ho_Chi_Minh', '+07:00'],
  ['2026-08-22T10:00', 'UTC', '+00:00'],
  ['2026-11-01T01:30', 'America/New_York', '-04:00'],
  ['2026-11-01T03:00', 'America/New_York', '-05:00'],
])('%s in %s is %s from Greenwich', (moment, zone, offset) => {
  expect(offsetAt(LocalMoment.parse(moment), zone)).toBe(offset);
});
