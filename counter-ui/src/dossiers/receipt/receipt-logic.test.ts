import type { Procedure } from '@motcua/contracts/catalogue';
import { LocalDate } from '@motcua/contracts/dates';
import { ReceiveDossier } from '@motcua/contracts/dossiers';
import { ProcedureId, ProcedureVersionId, SectorCode } from '@motcua/contracts/ids';
import { Refused } from '@motcua/ui/connection/api-client.ts';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { describe, expect, it } from 'vitest';
import { amendBody, receiptBody } from './receipt-body.ts';
import {
  type DraftPaper,
  emptyDraft,
  nextOfPerson,
  paperNamed,
  paperState,
  papersIn,
  withProcedure,
} from './receipt-draft.ts';
import { faultsOf, faultsSaid } from './receipt-faults.ts';
import { readTypedDay, typeDay } from './typed-day.ts';

const words = receiptWords.vi;
const procedure: Procedure = {
  procedureId: ProcedureId.parse('9b2f1c8e-5d8e-4a35-9a52-1f5f0c1f5a01'),
  versionId: ProcedureVersionId.parse('9b2f1c8e-5d8e-4a35-9a52-1f5f0c1f5a02'),
  version: 1,
  code: '1.001193',
  nameVi: 'Đăng ký khai sinh',
  nameEn: 'Birth registration',
  sector: SectorCode.parse('ho-tich'),
  processing: { amount: 1, unit: 'working_day' },
  fee: { amountVnd: 8000, noteVi: '' },
  papers: ['Tờ khai', 'Giấy chứng sinh'],
  legalBasis: [],
  onlineLevel: 'full',
  validFrom: LocalDate.parse('2025-07-01'),
  validTo: null,
};
const { procedureId, nameVi, code } = procedure;
const begun = withProcedure(
  { ...emptyDraft('key-of-the-test', 'Tại quầy'), procedure: { procedureId, nameVi, code } },
  procedure,
);
const filled = {
  ...begun,
  fullName: ' Thạch Thị Sa Rương ',
  idNumber: '094 187 001 234',
  bornOn: '2/9/1987',
  fee: '8.000',
  papers: begun.papers.map((paper) => ({ ...paper, originals: '1' })),
};

describe('a paper of the checklist', () => {
  const paper = paperNamed('Tờ khai', false);
  it.each<[string, Partial<DraftPaper>, string]>([
    ['nobody looked at', {}, 'unchecked'],
    ['of which only pages are written', { pages: '2' }, 'unchecked'],
    ['of which there is one original', { originals: '1' }, 'there'],
    ['of which there is a certified copy', { certified: '1' }, 'there'],
    ['of which there is a photocopy', { photocopies: '2' }, 'there'],
    ['of which there are none', { originals: '0' }, 'unchecked'],
    ['that is missing', { missing: true }, 'missing'],
    ['that this case does not need', { needed: false, missing: true }, 'not-needed'],
  ])('%s', (_what, change, state) => {
    expect(paperState({ ...paper, ...change })).toBe(state);
  });
});

describe('a draft', () => {
  it('has the papers and the fee of its procedure, and keeps what was written by hand when that changes', () => {
    const own = paperNamed('Hợp đồng', true);
    const changed = withProcedure({ ...begun, papers: [...begun.papers, own] }, procedure);

    expect(changed.papers.map(({ name }) => name)).toEqual(['Tờ khai', 'Giấy chứng sinh', 'Hợp đồng']);
    expect(changed.fee).toBe('8000');
  });

  it('of who comes again says what is still missing, until somebody has looked at it', () => {
    const [first, second] = begun.papers.map((paper) => ({ ...paper, wasMissing: true }));
    const papers = [first, second].filter((paper) => paper !== undefined);
    const missing = (change: Partial<DraftPaper>) =>
      amendBody({ ...filled, papers: papers.map((paper) => ({ ...paper, ...change })) }).papers?.map(
        (paper) => paper.missing,
      );
    expect(missing({})).toEqual([true, true]);
    expect(missing({ originals: '1' })).toEqual([false, false]);
    expect(missing({ wasMissing: false })).toEqual([false, false]);
  });

  it('at another time than now needs its day, its time and why', () => {
    const yesterday = { ...filled, receivedOn: '1/9/2026', receivedTime: '16g20', receivedReason: 'Bưu gửi' };
    expect(faultsOf(yesterday, false, words)).toEqual({});
    expect(receiptBody(yesterday, null, false)).toMatchObject({
      receivedAt: '2026-09-01T16:20',
      receivedAtReason: 'Bưu gửi',
    });
    expect(receiptBody(filled, null, false)).toMatchObject({ receivedAt: null, receivedAtReason: '' });
    expect(Object.keys(faultsOf({ ...filled, receivedOn: '1/9/2026' }, false, words))).toEqual([
      'receivedTime',
      'receivedReason',
    ]);
    expect(Object.keys(faultsOf({ ...yesterday, receivedOn: '31/2/2026' }, false, words))).toEqual([
      'receivedOn',
    ]);
  });

  it('that is complete has no fault and is what the house takes', () => {
    expect(faultsOf(filled, false, words)).toEqual({});
    const said = ReceiveDossier.parse(receiptBody(filled, null, false));
    expect(said).toMatchObject({ feeVnd: 8000, sets: 1, term: null });
    expect(said.applicant).toMatchObject({
      fullName: 'Thạch Thị Sa Rương',
      idNumber: '094187001234',
      bornOn: '1987-09-02',
      proxy: null,
    });
  });

  it('with a paper nobody looked at, or one that is missing, is not received', () => {
    expect(faultsOf({ ...filled, papers: begun.papers }, false, words).papers).toBe(words.faultUnchecked(2));
    const missing = { ...filled, papers: filled.papers.map((one) => ({ ...one, missing: true })) };
    expect(faultsOf(missing, false, words).papers).toBe(words.faultMissing);
    expect(papersIn(missing, 'missing')).toHaveLength(2);
  });

  it('does not send what was put aside', () => {
    const aside = { ...filled, papers: filled.papers.map((one, at) => ({ ...one, needed: at === 0 })) };
    expect(faultsOf(aside, false, words)).toEqual({});
    expect(receiptBody(aside, null, false).papers.map(({ name }) => name)).toEqual(['Tờ khai']);
  });

  it.each([
    ['fullName', { fullName: ' ' }],
    ['idNumber', { idNumber: '12' }],
    ['bornOn', { bornOn: '31/02/1990' }],
    ['phone', { phone: 'không có' }],
    ['email', { email: 'ten@' }],
    ['fee', { fee: '8k' }],
    ['sets', { sets: '0' }],
    ['procedure', { procedure: null }],
    ['proxyPaper', { channel: 'proxy' as const, proxyName: 'Lý Sa' }],
  ])('says what is wrong beside %s', (field, change) => {
    expect(Object.keys(faultsOf({ ...filled, ...change }, false, words))).toEqual([field]);
  });

  it('asks for a term only where none is published', () => {
    expect(faultsOf(filled, true, words).termAmount).toBe(words.faultTerm);
    const named = { ...filled, termAmount: '5' };
    expect(faultsOf(named, true, words)).toEqual({});
    expect(receiptBody(named, null, true).term).toEqual({ amount: 5, unit: 'working_day' });
    expect(receiptBody(named, null, false).term).toBeNull();
  });

  it('of the same person begins anew with who they are and another key', () => {
    const next = nextOfPerson(filled, 'another-key');
    expect(next).toMatchObject({
      key: 'another-key',
      fullName: filled.fullName,
      procedure: null,
      papers: [],
    });
    expect(next.fee).toBe('');
  });
});

it('what the house found wrong stands beside its field', () => {
  const error = new Refused('invalid-input', {}, 400, [
    { path: 'body.applicant.proxy.fullName', code: 'too_small' },
    { path: '/applicant/address', code: 'too_big' },
    { path: 'papers.3.name', code: 'custom' },
  ]);
  expect(faultsSaid(error, words)).toEqual({
    proxyName: words.faultProxyName,
    address: words.faultTooLong,
    papers: words.faultCharacters,
  });
});

it.each([
  ['02/09/1990', '1990-09-02'],
  ['2-9-1990', '1990-09-02'],
  ['2.9.1990', '1990-09-02'],
  ['02091990', '1990-09-02'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2023', null],
  ['1990-09-02', null],
  ['', null],
])('%j is read as %j', (typed, day) => {
  expect(readTypedDay(typed)).toBe(day);
  if (day !== null) expect(readTypedDay(typeDay(day))).toBe(day);
});
