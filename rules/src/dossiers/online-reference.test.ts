import { LocalDate } from '@motcua/contracts/dates';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDossierCode } from './dossier-code.ts';
import { onlineReference, readOnlineReference } from './online-reference.ts';

const day = LocalDate.parse('2026-11-24');

test('what is sent online is followed by its day and six signs', () => {
  expect(onlineReference(day, Uint8Array.of(0, 1, 2, 29, 30, 255))).toBe('TT-261124-234Z2H');
});

test('any chance makes a reference that is read again as typed, and is no code of a receipt', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (chance) => {
      const reference = onlineReference(day, chance);
      expect(readOnlineReference(` ${reference.toLowerCase().replace('-', '- ')} `)).toBe(reference);
      expect(readDossierCode(reference)).toBeNull();
      expect(reference).not.toMatch(/-[0-9A-Z]*[ILOU01][0-9A-Z]*$/);
    }),
  );
});

test.each([['TT-261124-234Z2'], ['TT-261124-234Z20'], ['TT-261124-234Z2O'], ['H51.29.02-261124-0001'], ['']])(
  '%s is no reference',
  (typed) => {
    expect(readOnlineReference(typed)).toBeNull();
  },
);
