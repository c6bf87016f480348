import { randomBytes } from 'node:crypto';
import type { CardHolder } from '@motcua/contracts/card-holder';
import { LocalDate } from '@motcua/contracts/dates';
import { expect, test } from 'vitest';
import { openHolder, sealHolder } from './seal-holder.ts';

const holder: CardHolder = {
  idNumber: '094190001234',
  fullName: 'Thạch Thị Sa Rươne',
  bornOn: LocalDate.parse('1990-09-02'),
};
const dayKey = randomBytes(32);

test('what was read from a card is opened with the key of its day', () => {
  expect(openHolder(dayKey, sealHolder(dayKey, holder).sealed)).toEqual(holder);
});

test('without the key of its day it cannot be opened, and a changed seal breaks', () => {
  const { sealed } = sealHolder(dayKey, holder);
  expect(() => openHolder(randomBytes(32), sealed)).toThrow();

  sealed[sealed.length - 1] = (sealed[sealed.length - 1] ?? 0) ^ 1;
  expect(() => openHolder(dayKey, sealed)).toThrow();
});

test('one person has one fingerprint a day, and another one on another day', () => {
  const again = { ...holder, fullName: 'THACH THI SA RUONE' };
  expect(sealHolder(dayKey, again).fingerprint).toEqual(sealHolder(dayKey, holder).fingerprint);
  expect(sealHolder(randomBytes(32), holder).fingerprint).not.toEqual(sealHolder(dayKey, holder).fingerprint);
});
