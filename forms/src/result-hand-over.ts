import type { DossierFacts } from './facts.ts';
import { footOf } from './foot-of.ts';
import type { Cell, FormDocument } from './form.ts';
import { headOf } from './head-of.ts';
import { lastLine, textIn } from './said-in-line.ts';
import { whatIsAsked } from './what-is-asked.ts';

const title = 'Phiếu bàn giao kết quả';

/**
 * The result goes from the agency that settled to the one-stop desk: two copies.
 * @returns null before there is a result
 */
export function resultHandOver(facts: DossierFacts): FormDocument | null {
  const { dossier, shop } = facts;
  const decided = lastLine(dossier.lines, 'decide', 'refuse-to-settle');
  if (decided === null) return null;
  const middle = (text: string): Cell => ({ text, align: 'center' });
  const head = (text: string): Cell => ({ text, align: 'center', strong: true });
  const result =
    decided.act === 'decide'
      ? [textIn(decided, 'result'), textIn(decided, 'resultNumber')]
          .filter((part) => part !== '')
          .join(', số ')
      : `Không giải quyết: ${textIn(decided, 'reason')}`;
  const cross = (yes: boolean) => middle(yes ? 'X' : '');
  const blocks: FormDocument['sheets'][number]['blocks'] = [
    headOf({ ...facts, madeAt: decided.at }, '', decided.agencyNameVi ?? dossier.agencyNameVi),
    { kind: 'title', text: title, under: '' },
    { kind: 'fields', fields: [{ label: 'Bên giao:', value: decided.agencyNameVi ?? dossier.agencyNameVi }] },
    { kind: 'fields', fields: [{ label: 'Bên nhận:', value: shop.nameVi }] },
    {
      kind: 'table',
      widths: [0.7, 3.4, 3.4, 3, 2.4, 3, 0.9, 1],
      head: [['TT', 'Mã hồ sơ', 'Nội dung', 'Kết quả', 'Chủ hồ sơ', 'Địa chỉ', 'Phí', 'Bưu điện'].map(head)],
      rows: [
        [
          middle('1'),
          { text: dossier.code ?? dossier.externalCode ?? '' },
          { text: whatIsAsked(dossier) },
          { text: result },
          { text: dossier.applicant.fullName },
          { text: dossier.applicant.address },
          cross((dossier.feeVnd ?? 0) > 0),
          cross(dossier.channel === 'post'),
        ],
      ],
    },
    { kind: 'prose', text: 'Phiếu được lập thành 02 bản có nội dung như nhau, mỗi bên giữ 01 bản.' },
    {
      kind: 'signatures',
      signatures: [
        { title: 'Bên giao', under: '(Ký và ghi rõ họ tên)', name: decided.byName ?? '' },
        { title: 'Bên nhận', under: '(Ký và ghi rõ họ tên)', name: '' },
      ],
    },
  ];
  return {
    title,
    page: 'a4-lying',
    foot: footOf(facts, null),
    sheets: [
      { copy: 'Bản 1: Bên giao giữ', blocks },
      { copy: 'Bản 2: Bên nhận giữ', blocks },
    ],
  };
}
