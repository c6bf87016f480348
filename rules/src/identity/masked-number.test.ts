import fc from 'fast-check';
import { expect, it } from 'vitest';
import { givenName } from './given-name.ts';
import { maskedNumber } from './masked-number.ts';

it('a number is shown by its first three and last four digits', () => {
  expect(maskedNumber('094190001234')).toBe('094•••••1234');
});

it('the five digits between are never shown', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{12}$/), (idNumber) => {
      expect(maskedNumber(idNumber)).toMatch(/^\d{3}•{5}\d{4}$/);
    }),
  );
});

it.each([
  ['Thạch Thị Sa Rươne', 'Rươne'],
  [' Nguyễn Văn  An ', 'An'],
  ['Sơn', 'Sơn'],
  ['', ''],
])('%s is called %s', (fullName, given) => {
  expect(givenName(fullName)).toBe(given);
});
