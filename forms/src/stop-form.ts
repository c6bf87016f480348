import type { DossierState } from '@motcua/contracts/dossiers';
import type { DossierFacts } from './facts.ts';
import { footOf } from './foot-of.ts';
import type { FormDocument } from './form.ts';
import { headOf } from './head-of.ts';
import { dayOnPaper, momentOnPaper } from './moments.ts';
import { moneyOnPaper } from './money.ts';
import { outgoingLine } from './outgoing.ts';
import { textIn } from './said-in-line.ts';
import { whatIsAsked } from './what-is-asked.ts';
import { whoAsks } from './who-asks.ts';

const because = {
  withdraw: 'Theo đề nghị của Ông (Bà)/Tổ chức về việc dừng giải quyết hồ sơ',
  stop: 'Hồ sơ không đủ điều kiện để tiếp tục giải quyết theo quy định',
  'let-supplement-lapse':
    'Quá thời hạn bổ sung, hoàn thiện hồ sơ mà Ông (Bà)/Tổ chức chưa bổ sung, hoàn thiện hồ sơ theo yêu cầu',
} as const;

/**
 * Form 05, new in 2025: the dossier is not settled any further. Circular 03/2025 article 7 asks for the request, the
 * stage, the decision and what was paid.
 * @returns null where nothing was stopped, or the set has no such form
 */
export function stopForm(facts: DossierFacts): FormDocument | null {
  const { dossier, set, shop } = facts;
  const form = set.forms.stop;
  const stopped = outgoingLine('stop', dossier.lines);
  if (form === null || stopped === null) return null;
  const reason = textIn(stopped, 'reason');
  const basis = textIn(stopped, 'legalBasis');
  const received = dossier.receivedAt;
  return {
    title: form.title,
    page: 'a5',
    foot: footOf(facts, form.number),
    sheets: [
      {
        copy: '',
        blocks: [
          headOf({ ...facts, madeAt: stopped.at }, form.symbol),
          {
            kind: 'title',
            text: form.title,
            under: dossier.code === null ? '' : `Mã hồ sơ: ${dossier.code}`,
          },
          ...whoAsks(dossier, 'Kính gửi Ông (Bà)/Tổ chức:', 'Số định danh cá nhân/tổ chức:'),
          {
            kind: 'fields',
            fields: [{ label: 'Nội dung yêu cầu giải quyết:', value: whatIsAsked(dossier) }],
          },
          ...(received === null
            ? []
            : [
                {
                  kind: 'fields',
                  fields: [{ label: 'Thời gian nhận hồ sơ:', value: momentOnPaper(received, shop.timeZone) }],
                } as const,
              ]),
          {
            kind: 'fields',
            fields: [{ label: 'Giai đoạn giải quyết khi dừng:', value: stageOf(stopped.from) }],
          },
          {
            kind: 'prose',
            text: `${because[actOf(stopped.act)]}, ${shop.nameVi} thông báo dừng giải quyết hồ sơ nêu trên kể từ ${dayOnPaper(stopped.at, shop.timeZone)}.`,
          },
          {
            kind: 'fields',
            fields: [{ label: 'Lý do:', value: reason === '' ? because[actOf(stopped.act)] : reason }],
          },
          ...(basis === ''
            ? []
            : [{ kind: 'fields', fields: [{ label: 'Căn cứ:', value: basis }] } as const]),
          {
            kind: 'fields',
            fields: [
              {
                label: 'Phí, lệ phí đã nộp:',
                value: dossier.feePaid && dossier.feeVnd !== null ? moneyOnPaper(dossier.feeVnd) : 'không',
              },
            ],
          },
          {
            kind: 'prose',
            text: 'Xin thông báo để Ông (Bà)/Tổ chức được biết và nhận lại giấy tờ, hồ sơ đã nộp.',
          },
          {
            kind: 'signatures',
            signatures: [
              { title: 'Người nhận thông báo', under: '(Ký và ghi rõ họ tên)', name: '' },
              { title: 'Người thông báo', under: '(Ký và ghi rõ họ tên)', name: stopped.byName ?? '' },
            ],
          },
        ],
      },
    ],
  };
}

function actOf(act: string): keyof typeof because {
  return act === 'withdraw' || act === 'let-supplement-lapse' ? act : 'stop';
}

function stageOf(from: DossierState | null): string {
  if (from === 'submitted') return 'chờ tiếp nhận';
  if (from === 'received') return 'đã tiếp nhận';
  if (from === 'supplement') return 'chờ bổ sung, hoàn thiện hồ sơ';
  if (from === 'financial') return 'chờ thực hiện nghĩa vụ tài chính';
  return 'đang giải quyết';
}
