import { Applicant } from '@motcua/contracts/dossiers';
import { expect, test } from 'vitest';
import { amendedFields } from './amended-fields.ts';

const ruong = Applicant.parse({
  fullName: 'Thạch Thị Sa Rương',
  idNumber: '094187001234',
  phone: '0912 345 678',
  proxy: { fullName: 'Sơn Út', idNumber: null, paper: 'Giấy ủy quyền' },
});

test('what was typed as before is not amended', () => {
  const again = { ...ruong, proxy: { paper: 'Giấy ủy quyền', idNumber: null, fullName: 'Sơn Út' } };
  expect(amendedFields(ruong, again)).toEqual([]);
});

test.each([
  ['fullName', { fullName: 'Thạch Thị Sa Rươl' }],
  ['idNumber', { idNumber: null }],
  ['bornOn', { bornOn: '1987-03-01' }],
  ['phone', { phone: '0912 345 679' }],
  ['address', { address: 'Ấp 2' }],
  ['email', { email: 'a@b.vn' }],
  ['kind', { kind: 'enterprise' }],
  ['proxy', { proxy: null }],
] as const)('%s alone is named, and never its content', (field, change) => {
  expect(amendedFields(ruong, Applicant.parse({ ...ruong, ...change }))).toEqual([field]);
});
