import type { DossierFacts } from './facts.ts';
import { footOf } from './foot-of.ts';
import type { FormBlock, FormDocument } from './form.ts';
import { headOf } from './head-of.ts';
import { momentOnPaper } from './moments.ts';
import { papersTable } from './papers-on-form.ts';
import { lastLine, textIn } from './said-in-line.ts';
import { whatIsAsked } from './what-is-asked.ts';

const title = 'Giấy bàn giao hồ sơ';

/**
 * The file goes to the department that settles it, with all its papers: two copies, one for each side. Before the act
 * the receiving side is left to the hand.
 * @returns null for what was never received
 */
export function handOverSlip(facts: DossierFacts): FormDocument | null {
  const { dossier, shop } = facts;
  if (dossier.receivedAt === null || dossier.code === null) return null;
  const line = lastLine(dossier.lines, 'hand-over', 'pass-on');
  const to = [...facts.agencies].find(([agencyId]) => agencyId === textIn(line, 'toAgencyId'))?.[1] ?? '';
  const before =
    line?.act === 'pass-on'
      ? lastLine(dossier.lines.slice(0, line.sequence - 1), 'hand-over', 'pass-on')
      : null;
  const from =
    [...facts.agencies].find(([agencyId]) => agencyId === textIn(before, 'toAgencyId'))?.[1] ?? shop.nameVi;
  const blocks: FormBlock[] = [
    headOf({ ...facts, madeAt: line?.at ?? facts.madeAt }, ''),
    { kind: 'title', text: title, under: `Mã hồ sơ: ${dossier.code}` },
    { kind: 'fields', fields: [{ label: 'Bên giao:', value: from }] },
    { kind: 'fields', fields: [{ label: 'Bên nhận:', value: to }] },
    {
      kind: 'fields',
      fields: [
        {
          label: 'Thời gian giao, nhận:',
          value: line === null ? '' : momentOnPaper(line.statedAt, shop.timeZone),
        },
      ],
    },
    { kind: 'fields', fields: [{ label: 'Hồ sơ của:', value: dossier.applicant.fullName }] },
    { kind: 'fields', fields: [{ label: 'Nội dung yêu cầu giải quyết:', value: whatIsAsked(dossier) }] },
    { kind: 'paragraph', text: 'Thành phần hồ sơ bàn giao gồm:' },
    papersTable(dossier.papers),
    {
      kind: 'fields',
      fields: [{ label: 'Số lượng hồ sơ:', value: `${String(dossier.sets).padStart(2, '0')} (bộ)` }],
    },
    {
      kind: 'fields',
      fields: [
        {
          label: 'Hẹn trả kết quả:',
          value: dossier.dueAt === null ? '' : momentOnPaper(dossier.dueAt, shop.timeZone),
        },
      ],
    },
    {
      kind: 'prose',
      text: 'Giấy bàn giao được lập thành 02 bản có nội dung như nhau, mỗi bên giữ 01 bản.',
    },
    {
      kind: 'signatures',
      signatures: [
        { title: 'Bên giao', under: '(Ký và ghi rõ họ tên)', name: line?.byName ?? '' },
        { title: 'Bên nhận', under: '(Ký và ghi rõ họ tên)', name: '' },
      ],
    },
  ];
  return {
    title: `${title} ${dossier.code}`,
    page: 'a5',
    foot: footOf(facts, null),
    sheets: [
      { copy: 'Bản 1: Bên giao giữ', blocks },
      { copy: 'Bản 2: Bên nhận giữ', blocks },
    ],
  };
}
