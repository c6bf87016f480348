import { KioskSetting } from '@motcua/contracts/hall';
import { HallEvent, TilesEvent } from '@motcua/contracts/realtime';
import { describe, expect, it } from 'vitest';
import { asTruth, followCounters, followTiles } from './kiosk-truth.ts';

const place = (row: number) => `${'0'.repeat(16)}.${String(row).padStart(16, '0')}`;
const now = '2026-11-24T02:41:00Z';
const tile = (sector: string, counters: number[], openCounters: number[], waiting: number) => ({
  sector,
  prefix: 'A',
  nameVi: sector,
  nameEn: sector,
  nameKm: null,
  deskGroup: 'uy-ban',
  waiting,
  counters,
  openCounters,
  procedures: 1,
});

const truth = asTruth(
  KioskSetting.parse({
    hall: {
      position: place(1),
      now,
      build: 'test',
      shop: {
        code: 'thi-du',
        nameVi: 'Thí dụ',
        nameEn: 'Example',
        address: '',
        timeZone: 'Asia/Ho_Chi_Minh',
      },
      opening: { open: true, closesAt: null, outsideHours: false },
      hoursToday: [],
      counters: [],
      calls: [],
      sectors: [tile('ho-tich', [1, 2], [2], 3), tile('dat-dai', [3], [3], 5)],
    },
    priorityClasses: [],
  }),
);

const said = (state: string, counter: number | null) =>
  HallEvent.parse({ after: place(1), position: place(2), at: now, message: { label: null, counter, state } });
const open = (next: typeof truth) => next.hall.sectors.map(({ openCounters }) => openCounters);

describe('the tiles', () => {
  it.each([
    ['opened', 1, [[1, 2], [3]]],
    ['opened', 2, [[2], [3]]],
    ['closed', 2, [[], [3]]],
    ['paused', 2, [[2], [3]]],
    ['closed', 9, [[2], [3]]],
  ])('after counter %s %s show the open counters %j', (state, counter, expected) => {
    expect(open(followCounters(truth, said(state, counter)))).toEqual(expected);
  });

  it('show the people waiting as told, and nobody where a sector is not named', () => {
    const told = TilesEvent.parse({ position: place(2), waiting: [{ sector: 'ho-tich', waiting: 8 }] });
    expect(followTiles(truth, told).hall.sectors.map(({ waiting }) => waiting)).toEqual([8, 0]);
  });
});
