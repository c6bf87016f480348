import type { DossierLine } from '@motcua/contracts/dossiers';
import { expect, test } from 'vitest';
import { stepDetail } from './step-detail.ts';

const tax = '00000000-0000-4000-8000-000000000001';
const around = { language: 'vi', agencyName: () => 'Chi cục Thuế' } as const;
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
const share = { amount: 2, unit: 'working_day' };
const step = { agencyId: tax, share, question: 'Có nợ thuế không?' };

test.each([
  [
    'a plan',
    line('consult', { stages: [[step], [step]] }),
    ['Chặng 1: Chi cục Thuế (2 ngày làm việc)', 'Chặng 2: Chi cục Thuế (2 ngày làm việc)'],
  ],
  ['a plan called off', line('consult', { stages: [] }), ['Hủy các bước chưa bắt đầu']],
  ['one agency asked', line('consult', step), []],
  [
    'going on',
    line('answer-consultation', { without: true, agencyIds: [tax], reason: 'Quá hạn' }),
    ['Đi tiếp khi chưa có trả lời của Chi cục Thuế'],
  ],
  [
    'what was typed wrongly',
    line('correct', { fields: ['idNumber', 'fullName', 'unknown'] }),
    ['Đã sửa: họ tên, số định danh'],
  ],
  ['a receipt of yesterday', line('receive', { receivedAtReason: 'Mất điện' }), ['Lý do ghi sau: Mất điện']],
  ['what a newer house wrote', line('consult', { stages: 'two' }), []],
])('of %s the history says', (_what, said, words) => {
  expect(stepDetail(said, around)).toEqual(words);
});
