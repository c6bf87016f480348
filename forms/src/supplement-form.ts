import type { DossierFacts } from './facts.ts';
import { footOf } from './foot-of.ts';
import type { FormDocument } from './form.ts';
import { headOf } from './head-of.ts';
import { outgoingLine } from './outgoing.ts';
import { papersTable } from './papers-on-form.ts';
import { textIn, textsIn } from './said-in-line.ts';
import { whatIsAsked } from './what-is-asked.ts';
import { whereTheyAre } from './who-asks.ts';

/**
 * Form 02: everything that is missing, named at once, and why.
 * @returns null where nothing was ever asked for
 */
export function supplementForm(facts: DossierFacts): FormDocument | null {
  const { dossier, set, shop } = facts;
  const form = set.forms.supplement;
  const asked = outgoingLine('supplement', dossier.lines);
  if (form === null || asked === null) return null;
  const missing = dossier.papers.filter((paper) => paper.missing).map((paper) => paper.name);
  const items = textsIn(asked, 'items');
  const basis = textIn(asked, 'legalBasis');
  return {
    title: form.title,
    page: 'a5',
    foot: footOf(facts, form.number),
    sheets: [
      {
        copy: '',
        blocks: [
          headOf({ ...facts, madeAt: asked.at }, form.symbol),
          {
            kind: 'title',
            text: form.title,
            under: dossier.code === null ? '' : `Mã hồ sơ: ${dossier.code}`,
          },
          { kind: 'fields', fields: [{ label: 'Hồ sơ của:', value: dossier.applicant.fullName }] },
          {
            kind: 'fields',
            fields: [{ label: 'Nội dung yêu cầu giải quyết:', value: whatIsAsked(dossier) }],
          },
          ...whereTheyAre(dossier),
          { kind: 'paragraph', text: 'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:' },
          { kind: 'list', mark: 'number', items: items.length > 0 ? items : missing },
          // As provinces print the form of 2018: what was handed in stands beside what is missing.
          ...(set.name === '2018' && dossier.papers.length > 0
            ? [
                { kind: 'paragraph', text: 'Thành phần hồ sơ đã nộp gồm:' } as const,
                papersTable(dossier.papers),
              ]
            : []),
          { kind: 'fields', fields: [{ label: 'Lý do:', value: textIn(asked, 'reason') }] },
          ...(basis === ''
            ? []
            : [{ kind: 'fields', fields: [{ label: 'Căn cứ:', value: basis }] } as const]),
          {
            kind: 'prose',
            text: `Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà liên hệ với ${asked.byName ?? facts.madeBy} tại ${shop.nameVi}${shop.address === '' ? '' : `, ${shop.address}`}, số điện thoại .................... để được hướng dẫn./.`,
          },
          {
            kind: 'signatures',
            signatures: [
              { title: '', under: '', name: '' },
              { title: 'Người hướng dẫn', under: '(Ký và ghi rõ họ tên)', name: asked.byName ?? '' },
            ],
          },
        ],
      },
    ],
  };
}
