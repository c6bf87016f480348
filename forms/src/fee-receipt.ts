import { amountInWords } from '@motcua/rules/dossiers/amount-in-words';
import type { DossierFacts } from './facts.ts';
import { footOf } from './foot-of.ts';
import type { FormBlock, FormDocument } from './form.ts';
import { headOf } from './head-of.ts';
import { moneyOnPaper } from './money.ts';
import { receivedBy } from './received-by.ts';
import { whatIsAsked } from './what-is-asked.ts';

const title = 'Biên lai thu phí, lệ phí';
const copies = ['Liên 1: Lưu', 'Liên 2: Giao người nộp tiền', 'Liên 3: Chuyển bộ phận kế toán'];

/**
 * Money taken at the counter, in figures and in words, three copies. It is a slip of the house and no paper of the tax
 * office: where the law asks for one of theirs, theirs is given.
 * @returns null where nothing was paid
 */
export function feeReceipt(facts: DossierFacts): FormDocument | null {
  const { dossier } = facts;
  if (!dossier.feePaid || dossier.feeVnd === null || dossier.feeVnd === 0) return null;
  const words = amountInWords(dossier.feeVnd);
  const field = (label: string, value: string): FormBlock => ({ kind: 'fields', fields: [{ label, value }] });
  const blocks: FormBlock[] = [
    headOf({ ...facts, madeAt: dossier.receivedAt ?? facts.madeAt }, 'BL'),
    {
      kind: 'title',
      text: title,
      under: `Mã hồ sơ: ${dossier.code ?? dossier.externalCode ?? ''}`,
    },
    field('Tên đơn vị hoặc người nộp tiền:', dossier.applicant.proxy?.fullName ?? dossier.applicant.fullName),
    field('Địa chỉ:', dossier.applicant.address),
    field('Chủ hồ sơ:', dossier.applicant.fullName),
    field('Tên loại phí, lệ phí:', `Phí, lệ phí giải quyết thủ tục “${whatIsAsked(dossier)}”`),
    field('Số tiền:', moneyOnPaper(dossier.feeVnd)),
    field('Viết bằng chữ:', words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)),
    field('Hình thức thanh toán:', ''),
    {
      kind: 'signatures',
      signatures: [
        { title: 'Người nộp tiền', under: '(Ký và ghi rõ họ tên)', name: '' },
        { title: 'Người thu tiền', under: '(Ký và ghi rõ họ tên)', name: receivedBy(facts) },
      ],
    },
  ];
  return {
    title,
    page: 'a5',
    foot: footOf(facts, null),
    sheets: copies.map((copy) => ({ copy, blocks })),
  };
}
