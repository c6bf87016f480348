import { expect, it } from 'vitest';
import { mayMiss } from './may-miss.ts';

const rules = { callsBeforeMissed: 3, secondsBeforeMissed: 60 };
const firstCalledAt = 1_000_000;

it.each([
  { calls: 3, after: 60_000 },
  { calls: 3, after: 61_000 },
  { calls: 4, after: 600_000 },
])('after $calls calls and $after ms the person may be marked missed', ({ calls, after }) => {
  expect(mayMiss(rules, { calls, firstCalledAt }, firstCalledAt + after)).toEqual({ ok: true });
});

it.each([
  { calls: 1, after: 0, secondsLeft: 60 },
  { calls: 2, after: 60_000, secondsLeft: 0 },
  { calls: 2, after: 600_000, secondsLeft: 0 },
  { calls: 3, after: 59_999, secondsLeft: 1 },
  { calls: 3, after: 58_500, secondsLeft: 2 },
  { calls: 9, after: 1, secondsLeft: 60 },
])(
  'after $calls calls and $after ms it is too early, with $secondsLeft s to go',
  ({ calls, after, secondsLeft }) => {
    expect(mayMiss(rules, { calls, firstCalledAt }, firstCalledAt + after)).toEqual({
      ok: false,
      code: 'too-early-to-miss',
      params: { calls, callsNeeded: 3, secondsLeft },
    });
  },
);

it('a shop may ask for one call and no wait', () => {
  const verdict = mayMiss(
    { callsBeforeMissed: 1, secondsBeforeMissed: 0 },
    { calls: 1, firstCalledAt },
    firstCalledAt,
  );

  expect(verdict).toEqual({ ok: true });
});
