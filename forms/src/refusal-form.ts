import type { DossierFacts } from './facts.ts';
import { footOf } from './foot-of.ts';
import type { FormDocument } from './form.ts';
import { headOf } from './head-of.ts';
import { outgoingLine } from './outgoing.ts';
import { textIn } from './said-in-line.ts';
import { whatIsAsked } from './what-is-asked.ts';
import { whoAsks } from './who-asks.ts';

/**
 * Form 03: not received, or not settled, with the reason in full.
 * @returns null where nobody refused
 */
export function refusalForm(facts: DossierFacts): FormDocument | null {
  const { dossier, set, shop } = facts;
  const form = set.forms.refusal;
  const refused = outgoingLine('refusal', dossier.lines);
  if (form === null || refused === null) return null;
  const idLabel = set.name === '2018' ? 'Số CMND/Thẻ căn cước/Hộ chiếu:' : 'Số định danh cá nhân/tổ chức:';
  const basis = textIn(refused, 'legalBasis');
  return {
    title: form.title,
    page: 'a5',
    foot: footOf(facts, form.number),
    sheets: [
      {
        copy: '',
        blocks: [
          headOf({ ...facts, madeAt: refused.at }, form.symbol),
          { kind: 'title', text: form.title, under: '' },
          { kind: 'paragraph', text: shop.nameVi },
          ...whoAsks(dossier, 'Tiếp nhận hồ sơ của Ông (Bà)/Tổ chức:', idLabel),
          ...(dossier.code === null
            ? []
            : [{ kind: 'fields', fields: [{ label: 'Mã hồ sơ:', value: dossier.code }] } as const]),
          {
            kind: 'fields',
            fields: [{ label: 'Nội dung yêu cầu giải quyết:', value: whatIsAsked(dossier) }],
          },
          {
            kind: 'prose',
            text: `Qua xem xét, ${shop.nameVi} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:`,
          },
          { kind: 'prose', text: textIn(refused, 'reason') },
          ...(basis === ''
            ? []
            : [{ kind: 'fields', fields: [{ label: 'Căn cứ:', value: basis }] } as const]),
          { kind: 'prose', text: 'Xin thông báo cho Ông (Bà)/Tổ chức được biết và thực hiện./.' },
          {
            kind: 'signatures',
            signatures: [
              { title: 'Người nộp hồ sơ', under: '(Ký và ghi rõ họ tên)', name: '' },
              {
                title: 'Người tiếp nhận hồ sơ',
                under: '(Ký và ghi rõ họ tên)',
                name: refused.byName ?? '',
              },
            ],
          },
        ],
      },
    ],
  };
}
