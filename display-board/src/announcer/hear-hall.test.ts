import { type HallCall, HallSnapshot } from '@motcua/contracts/hall';
import { describe, expect, it } from 'vitest';
import { type Heard, hearHall, isCalled } from './hear-hall.ts';

const place = (row: number) => `${'0'.repeat(16)}.${String(row).padStart(16, '0')}`;
const at = '2026-11-24T02:41:00Z';

type Said = [row: number, label: string, counter: number, state: HallCall['state']];

/** The hall at a position, with its calls, newest first. */
const hallAt = (row: number, ...calls: Said[]): HallSnapshot =>
  HallSnapshot.parse({
    position: place(row),
    now: at,
    build: 'test',
    shop: { code: 'thi-du', nameVi: 'Thí dụ', nameEn: 'Example', address: '', timeZone: 'Asia/Ho_Chi_Minh' },
    opening: { open: true, closesAt: '11:00', outsideHours: false },
    hoursToday: [],
    counters: [],
    calls: calls.map(([row, label, counter, state]) => ({
      position: place(row),
      label,
      counter,
      state,
      language: 'km',
      at,
    })),
    sectors: [],
  });

function hear(...halls: HallSnapshot[]): string[] {
  let heard: Heard | null = null;
  return halls.flatMap((hall) => {
    const news = hearHall(heard, hall);
    heard = news.heard;
    return news.calls.map(({ label, counter, times }) => `${label}→${counter}×${times}`);
  });
}

describe('what a board hears as new', () => {
  it('nothing that was called before it stood here', () => {
    expect(hear(hallAt(5, [5, 'A001', 1, 'called'], [4, 'B001', 2, 'recalled']))).toEqual([]);
  });

  it('a call that comes, once', () => {
    const called = hallAt(6, [6, 'A001', 1, 'called']);
    expect(hear(hallAt(5), called, called, hallAt(7, [6, 'A001', 1, 'called']))).toEqual(['A001→1×1']);
  });

  it('calls of a new snapshot in the order of the house', () => {
    const snapshot = hallAt(9, [8, 'C001', 3, 'called'], [7, 'B001', 2, 'called'], [6, 'A001', 1, 'called']);
    expect(hear(hallAt(5), snapshot)).toEqual(['A001→1×1', 'B001→2×1', 'C001→3×1']);
  });

  it('not those who have come, gone or been missed meanwhile', () => {
    const snapshot = hallAt(9, [8, 'C001', 3, 'missed'], [7, 'B001', 2, 'done'], [6, 'A001', 1, 'serving']);
    expect(hear(hallAt(5), snapshot)).toEqual([]);
  });

  it('a second and a third call as such', () => {
    expect(
      hear(
        hallAt(5),
        hallAt(6, [6, 'A001', 1, 'called']),
        hallAt(7, [7, 'A001', 1, 'recalled']),
        hallAt(8, [8, 'A001', 1, 'recalled']),
      ),
    ).toEqual(['A001→1×1', 'A001→1×2', 'A001→1×3']);
  });

  it('a repeated call whose first time it did not hear as the second', () => {
    expect(hear(hallAt(5), hallAt(7, [7, 'A001', 1, 'recalled']))).toEqual(['A001→1×2']);
  });

  it('nothing from a hall older than the one it knows', () => {
    expect(hear(hallAt(9), hallAt(8, [8, 'A001', 1, 'called']))).toEqual([]);
  });

  it('the language of the ticket and the time of the call', () => {
    const { heard } = hearHall(null, hallAt(5));
    expect(hearHall(heard, hallAt(6, [6, 'A001', 1, 'called'])).calls).toEqual([
      { kind: 'number', label: 'A001', counter: 1, language: 'km', times: 1, at: Date.parse(at) },
    ]);
  });
});

describe('a number is still called', () => {
  it.each<[HallCall['state'], boolean]>([
    ['called', true],
    ['recalled', true],
    ['serving', false],
    ['missed', false],
    ['done', false],
  ])('when it is %s: %s', (state, still) => {
    const hall = hallAt(6, [6, 'A001', 1, state]);
    const call = { kind: 'number', label: 'A001', counter: 1, language: 'vi', times: 1, at: 0 } as const;
    expect(isCalled(hall, call)).toBe(still);
  });
});
