import { formSets } from '@motcua/rules/dossiers/form-set';
import { expect, test } from 'vitest';
import { someFacts, withLine } from '../testing/some-facts.ts';
import { dossierForms } from './dossier-form.ts';
import { headOf } from './head-of.ts';
import { isOutgoing, outgoingLine } from './outgoing.ts';
import { symbolOf } from './symbol-of.ts';

const head = (change: Partial<Parameters<typeof headOf>[0]['shop']>, number: number | null = 7) => {
  const facts = someFacts();
  const made = headOf({ ...facts, number, shop: { ...facts.shop, ...change } }, 'PTC-BPTNTKQ');
  return made.kind === 'head' ? made : null;
};

test('every paper that a circular numbers has a number of its own, and the house’s own slips have none', () => {
  const numbered = Object.keys(formSets.at(-1)?.forms ?? {}).filter((form) => form !== 'register');
  expect(Object.keys(dossierForms).filter(isOutgoing).toSorted()).toEqual(numbered.toSorted());
});

test('a paper goes back to the last act of its kind; a draft goes back to none', () => {
  const { lines } = someFacts(withLine('ask-supplement', { items: ['Ảnh'] })).dossier;
  expect(outgoingLine('supplement', lines)?.sequence).toBe(6);
  expect(outgoingLine('receipt', lines)?.sequence).toBe(1);
  expect(outgoingLine('apology', lines.slice(0, 4))).toBeNull();
});

test.each([
  [{ bodyVi: 'UBND thành phố Cần Thơ', placeVi: 'Ninh Kiều' }, 'UBND thành phố Cần Thơ', 'Ninh Kiều'],
  [{}, 'Ủy ban nhân dân\nhuyện Mỹ Xuyên', 'Mỹ Xuyên'],
  [{ nameVi: 'Một Cửa' }, '....................', '....................'],
  [{ nameVi: 'Một Cửa', placeVi: 'Sóc Trăng' }, '....................', 'Sóc Trăng'],
])('with %o set, %s and %s stand at the head', (change, upper, place) => {
  expect(head(change)).toMatchObject({ upper, placeAndDate: `${place}, ngày 24 tháng 8 năm 2026` });
});

test('a number has a nought where somebody could write a figure in front, and dots where there is none', () => {
  expect(head({})?.number).toBe('Số: 07/PTC-BPTNTKQ');
  expect(head({}, 1_204)?.number).toBe('Số: 1204/PTC-BPTNTKQ');
  expect(head({}, null)?.number).toBe('Số: ............/PTC-BPTNTKQ');
});

test('a centre signs as a centre, and a one-stop unit as a unit', () => {
  expect(symbolOf('PBS-BPTNTKQ', 'Trung tâm Phục vụ hành chính công xã Tham Đôn')).toBe('PBS-TTPVHCC');
  expect(symbolOf('PBS-BPTNTKQ', 'Bộ phận Tiếp nhận và Trả kết quả')).toBe('PBS-BPTNTKQ');
  expect(symbolOf('PXL', 'Trung tâm Phục vụ hành chính công xã Tham Đôn')).toBe('PXL');
});
