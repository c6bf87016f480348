import type { LocalDate } from '@motcua/contracts/dates';
import { dossierForms } from '../src/dossier-form.ts';
import type { FormDocument } from '../src/form.ts';
import { type RegisterFacts, registerForm } from '../src/register-form.ts';
import { someFacts, withLine } from './some-facts.ts';

const supplemented = withLine('ask-supplement', {
  items: ['Bản sao giấy tờ tùy thân', 'Trích lục ghi chú ly hôn có chứng thực'],
  reason: 'Thiếu so với thành phần hồ sơ theo quy định',
  legalBasis: 'Điều 19 Nghị định số 118/2025/NĐ-CP',
});
const refused = withLine('refuse-to-settle', { reason: 'Không thuộc thẩm quyền giải quyết của huyện' });
const withdrawn = withLine('withdraw', { reason: 'Thay đổi nhu cầu' });
const decided = withLine('decide', { result: 'Giấy xác nhận tình trạng hôn nhân', resultNumber: '15/TP' });

const byProxy = {
  applicant: {
    ...someFacts().dossier.applicant,
    proxy: { fullName: 'Lý Sươl', idNumber: '094090000001', paper: 'Giấy ủy quyền số 12 ngày 20/8/2026' },
  },
};

/** A register of so many dossiers, all alike but for their numbers. */
export function someRegister(set: '2018' | '2025', dossiers: number): RegisterFacts {
  const facts = someFacts({}, set);
  const { dossier } = facts;
  return {
    shop: facts.shop,
    set: facts.set,
    sectorNameVi: 'Hộ tịch',
    from: '2026-08-01' as LocalDate,
    to: '2026-08-31' as LocalDate,
    madeAt: facts.madeAt,
    book: 1,
    books: 1,
    first: 1,
    total: dossiers,
    entries: Array.from({ length: dossiers }, (_, index) => ({
      code: `H51.29.02-260821-${String(index + 1).padStart(4, '0')}`,
      procedureNameVi: dossier.procedureNameVi,
      applicantName: dossier.applicant.fullName,
      address: dossier.applicant.address,
      phone: dossier.applicant.phone,
      agencyNameVi: dossier.agencyNameVi,
      receivedAt: '2026-08-21T03:00:00.000Z',
      dueAt: dossier.dueAt,
      returnedAt: null,
      resultWay: 'Tại nơi tiếp nhận',
    })),
  };
}

/** Every paper of both sets, by the name of its golden file. Null where a set has no such form. */
export const everyForm: Readonly<Record<string, FormDocument | null>> = Object.fromEntries(
  (['2018', '2025'] as const).flatMap((set) => [
    [`${set}-receipt`, dossierForms.receipt(someFacts({}, set))],
    [`${set}-receipt-by-proxy`, dossierForms.receipt(someFacts(byProxy, set))],
    [`${set}-supplement`, dossierForms.supplement(someFacts(supplemented, set))],
    [`${set}-refusal`, dossierForms.refusal(someFacts(refused, set))],
    [`${set}-apology`, dossierForms.apology(someFacts({}, set))],
    [
      `${set}-apology-draft`,
      dossierForms.apology({
        ...someFacts({ lines: someFacts().dossier.lines.slice(0, 4) }, set),
        number: null,
      }),
    ],
    [`${set}-stop`, dossierForms.stop(someFacts(withdrawn, set))],
    [`${set}-control`, dossierForms.control(someFacts(decided, set))],
    [`${set}-register`, registerForm(someRegister(set, 3))],
    [`${set}-hand-over`, dossierForms['hand-over'](someFacts({}, set))],
    [`${set}-result-hand-over`, dossierForms['result-hand-over'](someFacts(decided, set))],
    [`${set}-result`, dossierForms.result(someFacts(decided, set))],
    [`${set}-fee`, dossierForms.fee({ ...someFacts({}, set), number: null })],
  ]),
);
