import type { ShopLatenessCause } from '@motcua/contracts/lateness-causes';
import { expect, test } from 'vitest';
import { setCauses } from './set-causes.ts';

const cause = (code: string, nameVi = code): ShopLatenessCause => ({
  code,
  nameVi,
  nameEn: nameVi,
  fault: 'objective',
  active: true,
});
const fresh = (nameVi: string) => ({ ...cause('x', nameVi), code: null });
const before = [cause('mat-dien', 'Mất điện'), cause('qua-tai', 'Quá tải')];
const said = (causes: readonly ShopLatenessCause[]) =>
  causes.map(({ code, nameVi, active }) => `${code}: ${nameVi}${active ? '' : ' (out of use)'}`);

test('causes are reworded and put in another order, and keep their codes', () => {
  expect(
    said(setCauses(before, [cause('qua-tai', 'Quá nhiều hồ sơ'), cause('mat-dien', 'Mất điện')])),
  ).toEqual(['qua-tai: Quá nhiều hồ sơ', 'mat-dien: Mất điện']);
});

test('one that is left out is out of use and keeps its name', () => {
  expect(said(setCauses(before, [cause('qua-tai', 'Quá tải')]))).toEqual([
    'qua-tai: Quá tải',
    'mat-dien: Mất điện (out of use)',
  ]);
});

test.each([
  ['Mưa bão, ngập đường', 'mua-bao-ngap-duong'],
  ['Đứt cáp', 'dut-cap'],
  // A name that is there already makes another code, and one without a letter has one all the same.
  ['Quá tải', 'qua-tai-2'],
  ['???', 'cause'],
])('a new cause "%s" has the code %s', (nameVi, code) => {
  expect(setCauses(before, [...before, fresh(nameVi)]).at(-1)).toMatchObject({ code, nameVi, active: true });
});

test('a code that nobody knows is a new cause, and the same code twice is two causes', () => {
  const set = setCauses(before, [cause('made-up', 'Bịa'), cause('qua-tai', 'Một'), cause('qua-tai', 'Hai')]);
  expect(said(set)).toEqual(['bia: Bịa', 'qua-tai: Một', 'hai: Hai', 'mat-dien: Mất điện (out of use)']);
});
