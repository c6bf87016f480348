import type { DossierFacts } from './facts.ts';
import { footOf } from './foot-of.ts';
import type { FormBlock, FormDocument } from './form.ts';
import { headOf } from './head-of.ts';
import { dayOnPaper, momentOnPaper } from './moments.ts';
import { outgoingLine } from './outgoing.ts';
import { textIn } from './said-in-line.ts';
import { whatIsAsked } from './what-is-asked.ts';

/**
 * Form 04: the agency that is late asks pardon and names a new date. Its head signs, never the clerk at the counter.
 * Before the act it is a draft, with the reason left to the hand, and the new date too where none is proposed.
 * @returns null for a dossier nobody promised anything for
 */
export function apologyForm(facts: DossierFacts): FormDocument | null {
  const { dossier, set, shop } = facts;
  const form = set.forms.apology;
  if (form === null || dossier.receivedAt === null || dossier.dueAt === null) return null;
  const apology = outgoingLine('apology', dossier.lines);
  const late =
    facts.agencies.get(apology === null ? dossier.agencyId : lateAgencyOf(facts)) ?? dossier.agencyNameVi;
  const said = (at: string) => momentOnPaper(at, shop.timeZone);
  const newDate = apology === null ? (dossier.apologyDraft?.newDue?.at ?? '') : textIn(apology, 'dueAt');
  const blocks: FormBlock[] = [
    headOf({ ...facts, madeAt: apology?.at ?? facts.madeAt }, form.symbol, late),
    { kind: 'title', text: form.title, under: '' },
    { kind: 'to', text: `Kính gửi: ${dossier.applicant.fullName}` },
    {
      kind: 'prose',
      text: `Ngày${dayOnPaper(dossier.receivedAt, shop.timeZone).slice('ngày'.length)}, ${shop.nameVi} tiếp nhận hồ sơ “${whatIsAsked(dossier)}” của Ông (Bà)/Tổ chức; số định danh: ${dossier.applicant.idNumber ?? '....................'}; mã hồ sơ: ${dossier.code ?? dossier.externalCode ?? '....................'}.`,
    },
    { kind: 'prose', text: `Thời gian hẹn trả kết quả giải quyết hồ sơ: ${said(promisedBefore(facts))}.` },
    {
      kind: 'prose',
      text: `Tuy nhiên, ${late} không trả kết quả giải quyết hồ sơ của Ông (Bà)/Tổ chức đúng thời hạn ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả.`,
    },
    { kind: 'fields', fields: [{ label: 'Lý do:', value: textIn(apology, 'reason') }] },
    ...(apology === null ? [{ kind: 'lines', count: 2 } as const] : []),
    {
      kind: 'prose',
      text: `${late} xin lỗi Ông (Bà)/Tổ chức vì sự chậm trễ này và ${set.name === '2018' ? 'hẹn trả kết quả' : 'đề nghị gia hạn thời gian trả kết quả'} giải quyết hồ sơ cho Ông (Bà)/Tổ chức vào: ${newDate === '' ? '........ giờ ........ phút, ngày ...... tháng ...... năm ............' : said(newDate)}.`,
    },
    {
      kind: 'prose',
      text: 'Mong nhận được sự thông cảm của Ông (Bà)/Tổ chức vì sự chậm trễ này./.',
    },
    {
      kind: 'signatures',
      signatures: [
        { title: '', under: '', name: '' },
        {
          title: 'Thủ trưởng cơ quan, đơn vị',
          under: set.name === '2018' ? '(Ký, ghi rõ họ tên và đóng dấu)' : '(Ký và ghi rõ họ tên)',
          name: '',
        },
      ],
    },
  ];
  return {
    title: form.title,
    page: 'a5',
    foot: footOf(facts, form.number),
    sheets: [{ copy: apology === null ? 'Dự thảo' : '', blocks }],
  };
}

/** Where the file lay when the apology was made: what was handed on afterwards makes nobody else late. */
function lateAgencyOf({ dossier, receivingAgencyId, agencies }: DossierFacts): typeof receivingAgencyId {
  const at = dossier.lines.findLastIndex((line) => line.act === 'apologise');
  const moved = dossier.lines
    .slice(0, at)
    .findLast((line) => line.act === 'hand-over' || line.act === 'pass-on');
  const holder = [...agencies.keys()].find((agencyId) => agencyId === textIn(moved ?? null, 'toAgencyId'));
  return holder ?? receivingAgencyId;
}

/** The date that stood until the apology; without one, the date that stands. */
function promisedBefore({ dossier }: DossierFacts): string {
  const apology = dossier.promised.findLastIndex((promise) => promise.cause === 'apology');
  return dossier.promised[apology - 1]?.dueAt ?? dossier.dueAt ?? '';
}
