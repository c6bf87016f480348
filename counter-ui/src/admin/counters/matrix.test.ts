import { CounterId, SectorCode } from '@motcua/contracts/ids';
import type { Counter, ShopSector } from '@motcua/contracts/shops';
import { expect, test } from 'vitest';
import { changedCounters, type MatrixRow, prefixFaults, toMatrix } from './matrix.ts';

const hoTich = SectorCode.parse('ho-tich');
const datDai = SectorCode.parse('dat-dai');
const first = CounterId.parse('00000000-0000-4000-8000-000000000001');
const second = CounterId.parse('00000000-0000-4000-8000-000000000002');
const counters: Counter[] = [
  { counterId: first, number: 1, nameVi: 'Một', zone: '', active: true, sectors: [hoTich] },
  { counterId: second, number: 2, nameVi: 'Hai', zone: '', active: true, sectors: [datDai, hoTich] },
];
const sectors: ShopSector[] = [
  {
    sector: hoTich,
    nameVi: 'Hộ tịch',
    nameEn: 'Civil status',
    nameKm: null,
    deskGroup: 'uy-ban',
    secondingAgencyVi: '',
    prefix: 'A',
    offered: true,
  },
  {
    sector: datDai,
    nameVi: 'Đất đai',
    nameEn: 'Land',
    nameKm: null,
    deskGroup: 'uy-ban',
    secondingAgencyVi: '',
    prefix: 'D',
    offered: true,
  },
];
const rows = toMatrix(sectors, counters);
const withPrefix = (prefix: string): MatrixRow[] =>
  rows.map((row) => (row.sector === datDai ? { ...row, prefix } : row));

test('each sector knows the counters that serve it', () => {
  expect(rows.map(({ counterIds }) => counterIds)).toEqual([[first, second], [second]]);
});

test('a table left as it was changes no counter, whatever the order of the sectors', () => {
  expect(changedCounters(rows, counters)).toEqual([]);
});

test('only the counter whose boxes changed is saved', () => {
  const changed = rows.map((row) => (row.sector === datDai ? { ...row, counterIds: [first, second] } : row));
  expect(changedCounters(changed, counters)).toEqual([{ counterId: first, sectors: [hoTich, datDai] }]);
});

test.each([
  ['D', []],
  ['DD', []],
  ['', [['dat-dai', 'shape']]],
  ['O', [['dat-dai', 'shape']]],
  ['d', [['dat-dai', 'shape']]],
  ['ABC', [['dat-dai', 'shape']]],
  [
    'A',
    [
      ['ho-tich', 'taken'],
      ['dat-dai', 'taken'],
    ],
  ],
])('the letter "%s" has the faults %o', (prefix, faults) => {
  expect([...prefixFaults(withPrefix(prefix))]).toEqual(faults);
});
