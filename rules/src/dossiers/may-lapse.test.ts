import { expect, test } from 'vitest';
import { mayLapse } from './may-lapse.ts';

const clock = (dueDay: string, stoppedAt: string | null = null) =>
  ({ kind: 'applicant', dueDay, stoppedAt }) as const;
const whole = { kind: 'whole', dueDay: '2026-08-21', stoppedAt: null } as const;

test.each([
  ['on the last day', 'supplement', [whole, clock('2026-09-14')], false],
  ['the day after', 'supplement', [whole, clock('2026-09-13')], true],
  ['before the receipt, on the last day', 'submitted', [clock('2026-09-14')], false],
  ['before the receipt, the day after', 'submitted', [clock('2026-09-13')], true],
  ['before the receipt, while it lies with the office', 'submitted', [], false],
  ['before the receipt, when everything was sent again', 'submitted', [clock('2026-09-13', 'then')], false],
  ['in a second round', 'supplement', [clock('2026-09-01', 'then'), clock('2026-09-20')], false],
  ['without a clock, from an older system', 'supplement', [whole], true],
] as const)('a supplement lapses %s: %s %j', (_, state, clocks, lapses) => {
  expect(mayLapse(state, clocks, '2026-09-14').ok).toBe(lapses);
});
