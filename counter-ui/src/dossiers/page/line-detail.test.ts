import type { DossierLine } from '@motcua/contracts/dossiers';
import { expect, test } from 'vitest';
import { lineDetail } from './line-detail.ts';

const around = {
  language: 'vi',
  agencyName: () => 'Chi cục Thuế',
  personName: () => 'Kim Đa Ra',
  causeName: (code: string) => (code === 'overload' ? 'Quá tải hồ sơ' : undefined),
  moment: (at: string) => `lúc ${at}`,
} as const;
const line = (act: DossierLine['act'], detail: DossierLine['detail']): DossierLine => ({
  sequence: 1,
  act,
  from: 'processing',
  to: 'processing',
  at: '2026-08-21T03:00:00.000Z',
  statedAt: '2026-08-21T03:00:00.000Z',
  byName: null,
  agencyNameVi: null,
  detail,
});

test.each<[DossierLine['act'], DossierLine['detail'], string[]]>([
  [
    'consult',
    { agencyId: 'x', share: { amount: 2, unit: 'working_day' }, question: 'Có nợ thuế không?' },
    ['Cơ quan được hỏi: Chi cục Thuế', 'Thời hạn: 2 ngày làm việc', 'Nội dung cần hỏi: Có nợ thuế không?'],
  ],
  [
    'ask-supplement',
    { items: ['Bản sao'], reason: 'Thiếu', legalBasis: 'Điều 19', round: 2, consentBy: 'y' },
    ['lần 2', '• Bản sao', 'Lý do: Thiếu', 'Căn cứ pháp lý: Điều 19', 'Người đồng ý: Kim Đa Ra'],
  ],
  [
    'ask-payment',
    { amountVnd: 120000, what: 'Lệ phí trước bạ' },
    ['Số tiền (đồng): 120.000 đồng', 'Khoản phải nộp: Lệ phí trước bạ'],
  ],
  [
    'explain-lateness',
    { cause: 'overload', fault: 'subjective', proof: 'Sổ' },
    ['Nguyên nhân: Quá tải hồ sơ, chủ quan', 'Bằng chứng, văn bản kèm theo: Sổ'],
  ],
  [
    'explain-lateness',
    { agencyId: 'x', lateMinutes: 600, cause: 'overload', fault: 'subjective', proof: 'Sổ' },
    ['Phần của: Chi cục Thuế', 'Nguyên nhân: Quá tải hồ sơ, chủ quan', 'Bằng chứng, văn bản kèm theo: Sổ'],
  ],
  ['reassign', { toStaffId: null }, ['Không ai: để trống cho người khác nhận']],
  ['decide', { resultNumber: '15/TP', result: 'Giấy xác nhận' }, ['Kết quả: 15/TP, Giấy xác nhận']],
  ['move-date', { somethingNew: 3, share: { amount: 'x', unit: 'moon' } }, []],
])('what %s says of %j', (act, detail, expected) => {
  expect(lineDetail(line(act, detail), around)).toEqual(expected);
});
