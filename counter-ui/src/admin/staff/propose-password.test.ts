import { NewPassword } from '@motcua/contracts/staff';
import { expect, test } from 'vitest';
import { proposePassword } from './propose-password.ts';

test('a proposed password is one the house takes, and never the same twice', () => {
  const proposed = Array.from({ length: 200 }, proposePassword);
  expect(proposed.every((password) => NewPassword.safeParse(password).success)).toBe(true);
  expect(new Set(proposed).size).toBe(200);
});

test('a proposed password has no letter that is mistaken for a digit', () => {
  expect(Array.from({ length: 200 }, proposePassword).join('')).not.toMatch(/[01loij]/);
});
