import { expect, test } from 'vitest';
import { stepSpans } from './step-span.ts';

const day = (number: number) => new Date(Date.UTC(2026, 7, number)).toISOString();
const now = Date.parse(day(5));

test('steps lie on one line of time, from the first beginning to what comes last', () => {
  const spans = stepSpans(
    [
      { beganAt: day(1), dueAt: day(3), endedAt: day(2) },
      { beganAt: day(1), dueAt: day(11), endedAt: null },
      { beganAt: null, dueAt: null, endedAt: null },
    ],
    now,
  );
  expect(spans).toEqual([{ from: 0, due: 0.2, gone: 0.1 }, { from: 0, due: 1, gone: 0.4 }, null]);
});

test('a late step reaches beyond its due date, to now', () => {
  expect(stepSpans([{ beganAt: day(1), dueAt: day(3), endedAt: null }], now)).toEqual([
    { from: 0, due: 0.5, gone: 1 },
  ]);
});

test('nothing begun has no place, and a step without length has one', () => {
  expect(stepSpans([{ beganAt: null, dueAt: null, endedAt: null }], now)).toEqual([null]);
  expect(stepSpans([{ beganAt: day(1), dueAt: day(1), endedAt: day(1) }], now)).toEqual([
    { from: 0, due: 0, gone: 0 },
  ]);
});
