import type { LocalDate } from '@motcua/contracts/dates';
import type { LocalMoment } from '@motcua/contracts/deadlines';
import type { DossierLine } from '@motcua/contracts/dossiers';
import type { AgencyId } from '@motcua/contracts/ids';
import { formSets } from '@motcua/rules/dossiers/form-set';
import type { DossierFacts, DossierOnPaper } from '../src/facts.ts';

const id = <Id>(last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}` as Id;
const moment = (text: string) => text as LocalMoment;

const justice = id<AgencyId>(1);
const police = id<AgencyId>(2);
const office = id<AgencyId>(3);

/** Everything that can happen to one dossier, with every word that a paper says of it. */
const lines: DossierLine[] = [
  line(1, 'receive', null, 'received', '2026-08-21T03:00:00.000Z'),
  line(2, 'hand-over', 'received', 'processing', '2026-08-21T07:30:00.000Z', { toAgencyId: justice }),
  line(3, 'consult', 'processing', 'processing', '2026-08-22T01:00:00.000Z', {
    agencyId: police,
    question: 'Xác minh nơi cư trú',
    share: { amount: 1, unit: 'working_day' },
  }),
  line(4, 'answer-consultation', 'processing', 'processing', '2026-08-24T02:00:00.000Z', {
    agencyId: police,
  }),
  line(5, 'apologise', 'processing', 'processing', '2026-08-24T03:00:00.000Z', {
    reason: 'Chờ kết quả xác minh của cơ quan phối hợp',
    dueAt: '2026-09-04T03:00:00.000Z',
  }),
];

function line(
  sequence: number,
  act: DossierLine['act'],
  from: DossierLine['from'],
  to: DossierLine['to'],
  at: string,
  detail: Record<string, unknown> = {},
): DossierLine {
  return {
    sequence,
    act,
    from,
    to,
    at,
    statedAt: at,
    byName: 'Trần Thị Ngọc Hạnh',
    agencyNameVi: 'Phòng Tư pháp huyện Mỹ Xuyên',
    detail,
  };
}

const dossier: DossierOnPaper = {
  code: 'H51.29.02-260821-0001',
  externalCode: null,
  procedureNameVi: 'Cấp giấy xác nhận tình trạng hôn nhân',
  channel: 'counter',
  agencyId: justice,
  agencyNameVi: 'Phòng Tư pháp huyện Mỹ Xuyên',
  receivedAt: '2026-08-21T03:00:00.000Z',
  dueAt: '2026-09-04T03:00:00.000Z',
  caseVi: '',
  applicant: {
    kind: 'citizen',
    fullName: 'Thạch Thị Sa Rương',
    idNumber: '094187001234',
    bornOn: '1987-05-02' as LocalDate,
    address: 'Ấp Hòa Phuông, xã Tham Đôn, huyện Mỹ Xuyên, tỉnh Sóc Trăng',
    phone: '0912 345 678',
    email: null,
    proxy: null,
  },
  papers: [
    { name: 'Tờ khai theo mẫu', originals: 1, certified: 0, photocopies: 0, pages: 2, missing: false },
    {
      name: 'Trích lục ghi chú ly hôn',
      originals: 0,
      certified: 1,
      photocopies: 0,
      pages: 1,
      missing: false,
    },
    {
      name: 'Giấy tờ chứng minh nơi cư trú',
      originals: 0,
      certified: 0,
      photocopies: 2,
      pages: 4,
      missing: false,
    },
  ],
  sets: 1,
  feeVnd: 15_000,
  feePaid: true,
  resultPlace: 'Quầy số 3, Bộ phận Tiếp nhận và Trả kết quả',
  term: { amount: 3, unit: 'working_day' },
  clocks: [
    {
      kind: 'whole',
      agencyId: justice,
      term: { amount: 3, unit: 'working_day' },
      startedAt: '2026-08-21T03:00:00.000Z',
      dueAt: '2026-09-04T03:00:00.000Z',
      pausedSince: null,
      stoppedAt: null,
      late: false,
    },
    {
      kind: 'share',
      agencyId: police,
      term: { amount: 1, unit: 'working_day' },
      startedAt: '2026-08-22T01:00:00.000Z',
      dueAt: '2026-08-24T01:00:00.000Z',
      pausedSince: null,
      stoppedAt: '2026-08-24T02:00:00.000Z',
      late: false,
    },
  ],
  promised: [
    { dueAt: '2026-08-25T03:00:00.000Z', cause: 'receipt', promisedAt: '2026-08-21T03:00:00.000Z' },
    { dueAt: '2026-09-04T03:00:00.000Z', cause: 'apology', promisedAt: '2026-08-24T03:00:00.000Z' },
  ],
  changes: [{ kind: 'appoint', at: moment('2026-08-24T10:00'), due: moment('2026-09-04T10:00') }],
  explanation: [
    explained('2026-08-21', false, 'receipt', null),
    explained('2026-08-22', true, 'made-up', 1, 'Thông báo về hoán đổi ngày làm việc'),
    explained('2026-08-23', false, 'weekend', null),
    explained('2026-08-24', true, 'working-day', 2),
    explained('2026-08-25', true, 'working-day', 3),
  ],
  lines,
  lateness: null,
};

function explained(
  date: string,
  counted: boolean,
  why: DossierOnPaper['explanation'][number]['why'],
  ordinal: number | null,
  source: string | null = null,
): DossierOnPaper['explanation'][number] {
  return { date: date as LocalDate, counted, why, nameVi: null, source, ordinal, minutes: null };
}

/** The papers of one dossier of August 2026, by the forms of a year, with what a test changes in it. */
export function someFacts(change: Partial<DossierOnPaper> = {}, set: '2018' | '2025' = '2025'): DossierFacts {
  const found = formSets.find((one) => one.name === set);
  if (!found) throw new Error(`there is no set ${set}`);
  return {
    dossier: { ...dossier, ...change },
    set: found,
    shop: {
      nameVi: 'Bộ phận Tiếp nhận và Trả kết quả huyện Mỹ Xuyên',
      address: 'Số 30 Ngô Quyền, thị trấn Mỹ Xuyên, huyện Mỹ Xuyên, tỉnh Sóc Trăng',
      timeZone: 'Asia/Ho_Chi_Minh',
      bodyVi: '',
      placeVi: '',
    },
    receivingAgencyId: justice,
    agencies: new Map([
      [justice, 'Phòng Tư pháp huyện Mỹ Xuyên'],
      [police, 'Công an huyện Mỹ Xuyên'],
      [office, 'Văn phòng HĐND và UBND huyện Mỹ Xuyên'],
    ]),
    causes: new Map(),
    madeAt: '2026-08-24T03:05:00.000Z',
    receiptAddress: null,
    number: 12,
    madeBy: 'Trần Thị Ngọc Hạnh',
  };
}

/** The same dossier after each act that a paper needs. */
export const withLine = (
  act: DossierLine['act'],
  detail: Record<string, unknown>,
  from: DossierLine['from'] = 'processing',
  to: DossierLine['to'] = 'processing',
): Partial<DossierOnPaper> => ({
  lines: [...lines, line(6, act, from, to, '2026-08-25T02:15:00.000Z', detail)],
});
