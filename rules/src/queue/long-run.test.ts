import { describe, expect, it } from 'vitest';
import { nextLongRun } from './long-run.ts';

describe('the run of calls from the long queue', () => {
  it.each([
    { run: 0, short: false, inTurn: true, putFirst: false, next: 1 },
    { run: 4, short: false, inTurn: true, putFirst: false, next: 5 },
    { run: 4, short: true, inTurn: true, putFirst: false, next: 0 },
    { run: 4, short: false, inTurn: false, putFirst: false, next: 4 },
    { run: 4, short: true, inTurn: false, putFirst: false, next: 4 },
    { run: 4, short: false, inTurn: true, putFirst: true, next: 4 },
    { run: 4, short: true, inTurn: true, putFirst: true, next: 4 },
  ])('$run, short $short, in turn $inTurn, put first $putFirst: $next', ({ run, next, ...called }) => {
    expect(nextLongRun(run, called)).toBe(next);
  });
});
