import { ActOnDossier } from '@motcua/contracts/dossiers';
import { expect, test } from 'vitest';
import { type ActName, actForms, firstFilled, isFilled } from './act-forms.ts';

const said: Record<string, string> = {
  agency: '7a3e6f60-9a3f-4a57-8c9a-0d5b8f0b7c11',
  person: '7a3e6f60-9a3f-4a57-8c9a-0d5b8f0b7c12',
  cause: 'overload',
  fault: 'objective',
  items: 'Bản sao\n\n Giấy ủy quyền ',
  date: '2026-09-04',
  money: '120000',
};
const names = ActOnDossier.options.map((one) => one.shape.act.value);
const fill = (act: ActName) => ({
  ...Object.fromEntries(actForms[act].fields.map(({ name }) => [name, said[name] ?? 'Nội dung'])),
  ...Object.fromEntries(Object.entries(firstFilled(actForms[act])).filter(([, first]) => first !== '')),
});

test.each(names)('what the form of %s says is what the house understands', (act) => {
  const filled = fill(act);
  expect(isFilled(actForms[act], filled)).toBe(true);
  expect(ActOnDossier.parse(actForms[act].body(filled))).toMatchObject({ act });
});

test.each(names.filter((act) => actForms[act].fields.some((field) => !field.optional && !field.first)))(
  '%s waits until everything is said',
  (act) => {
    expect(isFilled(actForms[act], firstFilled(actForms[act]))).toBe(false);
  },
);

test('what is to be brought is a list, one on each line', () => {
  expect(actForms['ask-supplement'].body(fill('ask-supplement'))).toMatchObject({
    items: ['Bản sao', 'Giấy ủy quyền'],
  });
});

test('a sum of money is a whole number above nothing', () => {
  for (const money of ['0', '-1', '1.5', 'abc', ''])
    expect(isFilled(actForms['ask-payment'], { what: 'Lệ phí', money })).toBe(false);
});

test('a dossier that is freed is given to nobody', () => {
  expect(actForms.reassign.body({ person: '' })).toEqual({ act: 'reassign', staffId: null });
});
