import { expect, test } from 'vitest';
import { passwordFaults } from './password-faults.ts';

test.each([
  [{ current: 'cu', next: 'mat khau moi', again: 'mat khau moi' }, {}],
  [{ current: '', next: 'mat khau moi', again: 'mat khau moi' }, { current: 'needed' }],
  [{ current: 'cu', next: 'ngan', again: 'ngan' }, { next: 'too-short' }],
  [{ current: 'mat khau moi', next: 'mat khau moi', again: 'mat khau moi' }, { next: 'same' }],
  [{ current: 'cu', next: 'mat khau moi', again: 'mat khau mơi' }, { again: 'different' }],
  [
    { current: '', next: '', again: 'x' },
    { current: 'needed', next: 'too-short', again: 'different' },
  ],
])('%o has the faults %o', (wished, faults) => {
  expect(passwordFaults(wished)).toEqual(faults);
});
