import { expect, test } from 'vitest';
import { changedFields } from './changed-fields.ts';

test('a change says only what it changes', () => {
  const saved = { name: 'Mỹ Xuyên', address: '', rules: { calls: 2 } };
  expect(changedFields(saved, { ...saved, address: 'Số 1' })).toEqual({ address: 'Số 1' });
  expect(changedFields(saved, { ...saved, rules: { calls: 3 } })).toEqual({ rules: { calls: 3 } });
});

test('a field put back as it was is no change', () => {
  expect(changedFields({ rules: { calls: 2 } }, { rules: { calls: 2 } })).toEqual({});
});
