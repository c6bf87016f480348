import { expect, test } from 'vitest';
import { maskedId } from './masked-id.ts';

test('a masked card number keeps the province and the last four digits, and none between', () => {
  expect(maskedId('094087651234')).toBe('094•••••1234');
});
