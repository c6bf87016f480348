import { KioskSetting } from '@motcua/contracts/hall';
import { TilesEvent } from '@motcua/contracts/realtime';
import { describe, expect, it } from 'vitest';
import { asTruth, followTiles } from './kiosk-truth.ts';

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
  wait: null,
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
    kiosk: { name: 'Ki-ốt 1', series: null, printing: 'none', paperMm: 80, printer: null, asksForCard: true },
  }),
);

describe('the tiles', () => {
  it('show the people waiting as told, and nobody where a sector is not named', () => {
    const wait = {
      ahead: 8,
      p10Minutes: 10,
      p50Minutes: 20,
      p90Minutes: 35,
      notTodayChance: 0,
      method: 'simulation',
    };
    const told = TilesEvent.parse({
      position: place(2),
      waiting: [{ sector: 'ho-tich', waiting: 8 }],
      waits: [{ sector: 'ho-tich', wait }],
    });
    expect(followTiles(truth, told).hall.sectors.map(({ waiting }) => waiting)).toEqual([8, 0]);
    expect(followTiles(truth, told).hall.sectors.map((tile) => tile.wait)).toEqual([wait, null]);
  });
});
