import type { DossierLateness, LateShare } from '@motcua/contracts/dossiers';
import { AgencyId } from '@motcua/contracts/ids';
import { expect, test } from 'vitest';
import { someFacts } from '../testing/some-facts.ts';
import { lateAgencies } from './late-agencies.ts';

const facts = someFacts();
const [police = AgencyId.parse('00000000-0000-4000-8000-000000000002')] = facts.dossier.clocks.flatMap(
  ({ kind, agencyId }) => (kind === 'share' && agencyId !== null ? [agencyId] : []),
);
const share: LateShare = {
  agencyId: police,
  lateMinutes: 510,
  lateDays: 1,
  running: false,
  mayExplain: false,
  cause: 'mua-bao',
  fault: 'objective',
  proof: 'Công văn 12/CA',
};
const lateness = (shares: LateShare[]): DossierLateness => ({
  dueAt: '2026-08-25T03:00:00.000Z',
  openedAt: '2026-08-25T17:00:00.000Z',
  closed: false,
  cause: null,
  fault: null,
  proof: null,
  shares,
});
const said = (shares: LateShare[]) =>
  lateAgencies({
    ...facts,
    causes: new Map([['mua-bao', 'Mưa bão']]),
    dossier: { ...facts.dossier, lateness: lateness(shares) },
  }).flatMap((block) => (block.kind === 'list' ? block.items : []));

test.each<[string, Partial<LateShare>, string]>([
  [
    'explained',
    {},
    'quá 1 ngày làm việc (8 giờ 30 phút làm việc); nguyên nhân: Mưa bão (khách quan); căn cứ: Công văn 12/CA.',
  ],
  [
    'not explained',
    { cause: null, fault: null, proof: null },
    'quá 1 ngày làm việc (8 giờ 30 phút làm việc); chưa giải trình.',
  ],
  [
    'late by the date alone',
    { lateMinutes: 0, lateDays: 0, cause: null, fault: null, proof: null },
    'quá ngày, ngoài giờ làm việc; chưa giải trình.',
  ],
])('the control slip names an agency whose part is %s', (_name, change, expected) => {
  expect(said([{ ...share, ...change }])).toEqual([`${facts.agencies.get(police)}: ${expected}`]);
});

test('where nobody passed a share, the control slip says nothing of it', () => {
  expect(said([])).toEqual([]);
  expect(lateAgencies(facts)).toEqual([]);
});
