import { termInWords } from '@motcua/ui/words/deadlines.ts';
import type { DossierFacts } from './facts.ts';
import { footOf } from './foot-of.ts';
import type { FormBlock, FormDocument } from './form.ts';
import { headOf } from './head-of.ts';
import { marksOf } from './marks-of.ts';
import { momentOnPaper } from './moments.ts';
import { papersList, papersTable } from './papers-on-form.ts';
import { receivedBy } from './received-by.ts';
import { whatIsAsked } from './what-is-asked.ts';
import { whoAsks } from './who-asks.ts';

/**
 * Form 01: the dossier is received, and a date is promised. In two copies: one goes with the file, one home with the
 * applicant.
 * @returns null for what was never received
 */
export function receiptForm(facts: DossierFacts): FormDocument | null {
  const { dossier, set } = facts;
  const form = set.forms.receipt;
  if (form === null || dossier.receivedAt === null || dossier.code === null) return null;
  const blocks: FormBlock[] = [
    // It is of the day on which its date was promised, whenever it is printed again.
    headOf({ ...facts, madeAt: dossier.promised.at(-1)?.promisedAt ?? facts.madeAt }, form.symbol),
    marksOf(dossier.code, facts.receiptAddress),
    { kind: 'title', text: form.title, under: `Mã hồ sơ: ${dossier.code}` },
    ...(set.name === '2018' ? as2018(facts) : as2025(facts)),
    {
      kind: 'signatures',
      signatures: [
        { title: 'Người nộp hồ sơ', under: '(Ký và ghi rõ họ tên)', name: '' },
        { title: 'Người tiếp nhận hồ sơ', under: '(Ký và ghi rõ họ tên)', name: receivedBy(facts) },
      ],
    },
  ];
  return {
    title: `${form.title} ${dossier.code}`,
    page: 'a5',
    foot: footOf(facts, form.number),
    sheets: [
      { copy: set.name === '2018' ? 'Liên: Lưu' : 'Liên 1: Lưu', blocks },
      { copy: set.name === '2018' ? 'Liên: Giao khách hàng' : 'Liên 2: Giao người nộp hồ sơ', blocks },
    ],
  };
}

function as2018(facts: DossierFacts): FormBlock[] {
  const { dossier, shop } = facts;
  return [
    { kind: 'paragraph', text: `${shop.nameVi}` },
    ...whoAsks(dossier, 'Tiếp nhận hồ sơ của:', 'Số CMND/Thẻ căn cước/Hộ chiếu:'),
    ...(dossier.applicant.proxy === null
      ? []
      : [fieldOf('Người nộp:', `${dossier.applicant.proxy.fullName} (${dossier.applicant.proxy.paper})`)]),
    fieldOf('Nội dung yêu cầu giải quyết:', whatIsAsked(dossier)),
    { kind: 'paragraph', text: '1. Thành phần hồ sơ, yêu cầu và số lượng mỗi loại giấy tờ gồm:' },
    papersTable(dossier.papers),
    fieldOf('2. Số lượng hồ sơ:', `${pad(dossier.sets)} (bộ)`),
    ...whenItIs(facts, ['3. ', '4. ', '5. ']),
    fieldOf('6. Đăng ký nhận kết quả tại:', dossier.resultPlace),
    {
      kind: 'fields',
      fields: [
        { label: 'Vào Sổ theo dõi hồ sơ, Quyển số:', value: '' },
        { label: 'Số thứ tự:', value: '' },
      ],
    },
  ];
}

function as2025(facts: DossierFacts): FormBlock[] {
  const { dossier, shop } = facts;
  return [
    { kind: 'paragraph', text: shop.nameVi },
    ...whoAsks(dossier, 'Tiếp nhận hồ sơ của Ông (Bà)/Tổ chức:', 'Số định danh cá nhân/tổ chức:'),
    ...proxyOf(facts),
    fieldOf('Nội dung yêu cầu giải quyết:', whatIsAsked(dossier)),
    { kind: 'paragraph', text: 'Thành phần hồ sơ nộp gồm:' },
    papersList(dossier.papers),
    fieldOf('Số lượng hồ sơ:', `${pad(dossier.sets)} (bộ)`),
    ...whenItIs(facts, ['', '', '']),
    fieldOf('Đăng ký nhận kết quả tại:', dossier.resultPlace),
    {
      kind: 'fields',
      fields: [
        { label: 'Vào Sổ theo dõi hồ sơ, Quyển số:', value: '' },
        { label: 'Số thứ tự:', value: '' },
      ],
    },
  ];
}

function proxyOf({ dossier }: DossierFacts): FormBlock[] {
  const { proxy } = dossier.applicant;
  if (proxy === null) return [];
  return [
    fieldOf('Người được ủy quyền nộp hồ sơ:', proxy.fullName),
    fieldOf('Số định danh của người được ủy quyền:', proxy.idNumber ?? ''),
    fieldOf('Giấy tờ ủy quyền:', proxy.paper),
  ];
}

function whenItIs({ dossier, shop }: DossierFacts, numbers: readonly [string, string, string]): FormBlock[] {
  const { receivedAt, dueAt } = dossier;
  const said = (at: string | null) => (at === null ? '' : momentOnPaper(at, shop.timeZone));
  return [
    fieldOf(`${numbers[0]}Thời gian giải quyết hồ sơ theo quy định là:`, termInWords(dossier.term, 'vi')),
    fieldOf(`${numbers[1]}Thời gian nhận hồ sơ:`, said(receivedAt)),
    fieldOf(`${numbers[2]}Thời gian trả kết quả giải quyết hồ sơ:`, said(dueAt)),
  ];
}

const fieldOf = (label: string, value: string): FormBlock => ({ kind: 'fields', fields: [{ label, value }] });
const pad = (count: number) => String(count).padStart(2, '0');
