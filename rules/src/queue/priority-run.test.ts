import { expect, it } from 'vitest';
import { nextPriorityRun } from './priority-run.ts';

it.each([
  { run: 0, priority: true, inTurn: true, putFirst: false, next: 1 },
  { run: 2, priority: true, inTurn: true, putFirst: false, next: 3 },
  { run: 2, priority: false, inTurn: true, putFirst: false, next: 0 },
  { run: 0, priority: false, inTurn: true, putFirst: false, next: 0 },
  { run: 2, priority: true, inTurn: true, putFirst: true, next: 2 },
  { run: 2, priority: false, inTurn: true, putFirst: true, next: 2 },
  { run: 2, priority: true, inTurn: false, putFirst: false, next: 2 },
  { run: 2, priority: false, inTurn: false, putFirst: false, next: 2 },
  { run: 2, priority: true, inTurn: false, putFirst: true, next: 2 },
  { run: 2, priority: false, inTurn: false, putFirst: true, next: 2 },
])(
  'a run of $run becomes $next (priority $priority, in turn $inTurn, put first $putFirst)',
  ({ run, next, ...called }) => {
    expect(nextPriorityRun(run, called)).toBe(next);
  },
);
