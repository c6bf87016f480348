import { HallSnapshot } from '@motcua/contracts/hall';
import { SectorCode } from '@motcua/contracts/ids';
import { describe, expect, it } from 'vitest';
import { hallFor } from './hall-for.ts';

const tile = (sector: string, prefix: string) => ({
  ...{ sector, prefix, nameVi: sector, nameEn: sector, nameKm: null, deskGroup: 'uy-ban', waiting: 2 },
  ...{ wait: null, counters: [], openCounters: [], procedures: 1 },
});
const counter = (number: number, ...sectors: string[]) => ({
  ...{ number, nameVi: `Quầy ${number}`, state: 'free', label: null, sectors },
});
const call = (position: string, label: string, at: number) => ({
  ...{ position, label, counter: at, language: 'vi', state: 'called', at: '2026-11-24T02:00:00Z' },
});
const hall = HallSnapshot.parse({
  position: '0000000000000009.0000000000000009',
  now: '2026-11-24T02:00:00Z',
  build: 'test',
  shop: { code: 'x', nameVi: 'x', nameEn: 'x', address: '', timeZone: 'Asia/Ho_Chi_Minh' },
  opening: { open: true, closesAt: null, outsideHours: false },
  hoursToday: [],
  phoneTickets: { inHall: false, later: false },
  counters: [counter(1, 'ho-tich'), counter(2, 'ho-tich', 'dat-dai'), counter(3, 'bhxh')],
  calls: [
    call('0000000000000009.0000000000000009', 'C001', 3),
    call('0000000000000008.0000000000000008', 'A001', 2),
  ],
  sectors: [tile('ho-tich', 'A'), tile('dat-dai', 'B'), tile('bhxh', 'C')],
});
const look = (...sectors: string[]) => ({
  view: 'hall' as const,
  counter: null,
  sectors: sectors.map((code) => SectorCode.parse(code)),
});

describe('a board that is there for some sectors', () => {
  it('shows the counters that serve any of them, their calls and those who wait for them', () => {
    const shown = hallFor(hall, look('dat-dai'));
    expect(shown.counters.map(({ number }) => number)).toEqual([2]);
    expect(shown.calls.map(({ label }) => label)).toEqual(['A001']);
    expect(shown.sectors.map(({ sector }) => sector)).toEqual(['dat-dai']);
  });

  it('for all shows the very same hall', () => {
    expect(hallFor(hall, { view: 'hall', counter: null, sectors: null })).toBe(hall);
  });
});

describe('the small display above a counter', () => {
  it('knows that counter alone, and hears only its calls', () => {
    const shown = hallFor(hall, { view: 'counter', counter: 3, sectors: null });
    expect(shown.counters.map(({ number }) => number)).toEqual([3]);
    expect(shown.calls.map(({ label }) => label)).toEqual(['C001']);
  });

  it('of a counter that is no more shows none', () => {
    expect(hallFor(hall, { view: 'counter', counter: 9, sectors: null })).toMatchObject({
      counters: [],
      calls: [],
    });
  });
});
