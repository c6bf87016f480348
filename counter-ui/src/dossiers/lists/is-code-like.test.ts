import { expect, test } from 'vitest';
import { isCodeLike } from './is-code-like.ts';

test.each([
  ['H51.29.02-260821-0001', true],
  ['000.00.18.H56-190821-0012', true],
  ['260821-0001', true],
  ['0001', true],
  ['094187001234', false],
  ['0912 345 678', false],
  ['Trần Văn Đệ', false],
  ['tran', false],
])('%s in the address: %s', (typed, expected) => {
  expect(isCodeLike(typed)).toBe(expected);
});
