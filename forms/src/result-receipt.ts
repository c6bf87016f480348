import type { DossierFacts } from './facts.ts';
import { footOf } from './foot-of.ts';
import type { FormBlock, FormDocument } from './form.ts';
import { headOf } from './head-of.ts';
import { dayOnPaper, momentOnPaper } from './moments.ts';
import { lastLine, textIn } from './said-in-line.ts';
import { whatIsAsked } from './what-is-asked.ts';

const title = 'Giấy biên nhận trả kết quả';
const how = {
  counter: 'tại nơi tiếp nhận',
  post: 'qua dịch vụ bưu chính công ích',
  online: 'trực tuyến',
} as const;
const isHow = (said: string): said is keyof typeof how => Object.hasOwn(how, said);

/**
 * Who collects a result signs for it. Before the act the paper is ready with their name left to the hand.
 * @returns null before there is a result
 */
export function resultReceipt(facts: DossierFacts): FormDocument | null {
  const { dossier, shop } = facts;
  const decided = lastLine(dossier.lines, 'decide', 'refuse-to-settle');
  if (decided === null) return null;
  const returned = lastLine(dossier.lines, 'return');
  const way = textIn(returned, 'how');
  const refused = decided.act === 'refuse-to-settle';
  const field = (label: string, value: string): FormBlock => ({ kind: 'fields', fields: [{ label, value }] });
  const blocks: FormBlock[] = [
    headOf({ ...facts, madeAt: returned?.at ?? facts.madeAt }, ''),
    {
      kind: 'title',
      text: title,
      under: `Mã hồ sơ: ${dossier.code ?? dossier.externalCode ?? ''}`,
    },
    field('Người trả kết quả:', returned?.byName ?? facts.madeBy),
    field('Cơ quan trả kết quả:', shop.nameVi),
    field('Chủ hồ sơ:', dossier.applicant.fullName),
    field('Nội dung yêu cầu giải quyết:', whatIsAsked(dossier)),
    field('Loại kết quả:', refused ? 'Văn bản từ chối giải quyết' : textIn(decided, 'result')),
    field('Số kết quả:', textIn(decided, 'resultNumber')),
    ...(refused ? [field('Trích yếu:', textIn(decided, 'reason'))] : []),
    field('Ngày ban hành kết quả:', dayOnPaper(decided.statedAt, shop.timeZone)),
    field('Thời gian trả kết quả:', returned === null ? '' : momentOnPaper(returned.statedAt, shop.timeZone)),
    field('Hình thức trả kết quả:', isHow(way) ? how[way] : ''),
    field('Người nhận kết quả:', textIn(returned, 'collectedBy')),
    {
      kind: 'fields',
      fields: [
        { label: 'Số định danh:', value: '' },
        { label: 'Giấy ủy quyền (nếu có):', value: textIn(returned, 'authorisation') },
      ],
    },
    {
      kind: 'prose',
      text: 'Tôi đã nhận đủ kết quả giải quyết hồ sơ và bản chính giấy tờ (nếu có) nêu trên.',
    },
    {
      kind: 'signatures',
      signatures: [
        { title: 'Người nhận kết quả', under: '(Ký và ghi rõ họ tên)', name: '' },
        { title: 'Người trả kết quả', under: '(Ký và ghi rõ họ tên)', name: returned?.byName ?? '' },
      ],
    },
  ];
  return { title, page: 'a5', foot: footOf(facts, null), sheets: [{ copy: '', blocks }] };
}
