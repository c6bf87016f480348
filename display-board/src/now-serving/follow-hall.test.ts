import { HallSnapshot } from '@motcua/contracts/hall';
import { HallEvent, HallMessage } from '@motcua/contracts/realtime';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followHall, mostCalls } from './follow-hall.ts';

const at = '2026-11-24T02:41:00Z';
const place = (row: number) => `${'0'.repeat(16)}.${String(row).padStart(16, '0')}`;

/** A hall with three open counters and a fourth that is closed; nobody has been called. */
const quiet = HallSnapshot.parse({
  position: place(0),
  now: at,
  build: 'test',
  shop: { code: 'thi-du', nameVi: 'Thí dụ', nameEn: 'Example', address: '', timeZone: 'Asia/Ho_Chi_Minh' },
  opening: { open: true, closesAt: '11:00', outsideHours: false },
  hoursToday: [],
  counters: [1, 2, 3, 4].map((number) => ({
    number,
    nameVi: `Quầy ${number}`,
    state: number === 4 ? 'closed' : 'free',
    label: null,
    sectors: [],
  })),
  calls: [],
  sectors: [],
});

type Said = [state: HallMessage['state'], label: string | null, counter: number | null];

const event = (row: number, [state, label, counter]: Said): HallEvent =>
  HallEvent.parse({
    after: place(row - 1),
    position: place(row),
    at,
    message: { label, counter, language: null, state },
  });

const hallAfter = (...said: Said[]): HallSnapshot =>
  said.reduce((hall, one, index) => followHall(hall, event(index + 1, one)), quiet);

const counter = (hall: HallSnapshot, number: number) => {
  const found = hall.counters.find((one) => one.number === number);
  return found && [found.state, found.label];
};
const calls = (hall: HallSnapshot) => hall.calls.map((call) => [call.label, call.counter, call.state]);

describe('the hall after each message', () => {
  it.each<{ name: string; said: Said[]; at1: unknown; calls: unknown }>([
    {
      name: 'called: the counter shows the number, and the call is the newest',
      said: [['called', 'A001', 1]],
      at1: ['calling', 'A001'],
      calls: [['A001', 1, 'called']],
    },
    {
      name: 'recalled: still one call, marked as repeated',
      said: [
        ['called', 'A001', 1],
        ['recalled', 'A001', 1],
      ],
      at1: ['calling', 'A001'],
      calls: [['A001', 1, 'recalled']],
    },
    {
      name: 'recalled: it is the newest again',
      said: [
        ['called', 'A001', 1],
        ['called', 'B001', 2],
        ['recalled', 'A001', 1],
      ],
      at1: ['calling', 'A001'],
      calls: [
        ['A001', 1, 'recalled'],
        ['B001', 2, 'called'],
      ],
    },
    {
      name: 'serving: the person is at the counter',
      said: [
        ['called', 'A001', 1],
        ['serving', 'A001', 1],
      ],
      at1: ['serving', 'A001'],
      calls: [['A001', 1, 'serving']],
    },
    {
      name: 'done: the counter is free',
      said: [
        ['called', 'A001', 1],
        ['serving', 'A001', 1],
        ['done', 'A001', 1],
      ],
      at1: ['free', null],
      calls: [['A001', 1, 'done']],
    },
    {
      name: 'missed: the counter is free and the call says so',
      said: [
        ['called', 'A001', 1],
        ['missed', 'A001', 1],
      ],
      at1: ['free', null],
      calls: [['A001', 1, 'missed']],
    },
    {
      name: 'held: the person is elsewhere, the counter is free',
      said: [
        ['called', 'A001', 1],
        ['serving', 'A001', 1],
        ['held', 'A001', 1],
      ],
      at1: ['free', null],
      calls: [['A001', 1, 'done']],
    },
    {
      name: 'serving again: finishing was taken back',
      said: [
        ['called', 'A001', 1],
        ['serving', 'A001', 1],
        ['done', 'A001', 1],
        ['serving', 'A001', 1],
      ],
      at1: ['serving', 'A001'],
      calls: [['A001', 1, 'serving']],
    },
    {
      name: 'recalled after missed: the mark was taken back, and it is one call still',
      said: [
        ['called', 'A001', 1],
        ['missed', 'A001', 1],
        ['recalled', 'A001', 1],
      ],
      at1: ['calling', 'A001'],
      calls: [['A001', 1, 'recalled']],
    },
    {
      name: 'gone: the number leaves its counter',
      said: [
        ['called', 'A001', 1],
        ['gone', 'A001', 1],
      ],
      at1: ['free', null],
      calls: [['A001', 1, 'done']],
    },
    {
      name: 'gone, at no counter: another stop of the visit was cancelled, the one being served goes on',
      said: [
        ['called', 'A001', 1],
        ['serving', 'A001', 1],
        ['gone', 'A001', null],
      ],
      at1: ['serving', 'A001'],
      calls: [['A001', 1, 'serving']],
    },
    {
      name: 'waiting: another stop of the visit waits again, the one being served goes on',
      said: [
        ['called', 'A001', 1],
        ['serving', 'A001', 1],
        ['waiting', 'A001', null],
      ],
      at1: ['serving', 'A001'],
      calls: [['A001', 1, 'serving']],
    },
    {
      name: 'free with its number: an unanswered call that was taken back never happened',
      said: [
        ['called', 'A001', 1],
        ['free', 'A001', 1],
      ],
      at1: ['free', null],
      calls: [],
    },
    {
      name: 'the next stop of the same visit is a call of its own',
      said: [
        ['called', 'A001', 2],
        ['serving', 'A001', 2],
        ['done', 'A001', 2],
        ['called', 'A001', 1],
      ],
      at1: ['calling', 'A001'],
      calls: [
        ['A001', 1, 'called'],
        ['A001', 2, 'done'],
      ],
    },
    {
      name: 'a taken ticket changes nothing on the wall',
      said: [['waiting', 'A001', null]],
      at1: ['free', null],
      calls: [],
    },
    { name: 'paused: the counter says so', said: [['paused', null, 1]], at1: ['paused', null], calls: [] },
    {
      name: 'free: the counter works again after its pause',
      said: [
        ['paused', null, 1],
        ['free', null, 1],
      ],
      at1: ['free', null],
      calls: [],
    },
    { name: 'closed: the counter says so', said: [['closed', null, 1]], at1: ['closed', null], calls: [] },
    {
      name: 'opened: the counter is ready',
      said: [
        ['closed', null, 1],
        ['opened', null, 1],
      ],
      at1: ['free', null],
      calls: [],
    },
  ])('$name', ({ said, at1, calls: expected }) => {
    const hall = hallAfter(...said);
    expect(counter(hall, 1)).toEqual(at1);
    expect(calls(hall)).toEqual(expected);
  });

  it('leaves the other counters as they were', () => {
    const hall = hallAfter(['called', 'A001', 1]);
    expect([2, 3, 4].map((number) => counter(hall, number))).toEqual([
      ['free', null],
      ['free', null],
      ['closed', null],
    ]);
  });
});

describe('any sequence of messages', () => {
  const said = fc.tuple(
    fc.constantFrom(...HallMessage.shape.state.options),
    fc.constantFrom('A001', 'A002', 'B001', 'AB1000', null),
    fc.constantFrom(1, 2, 3, 4, 9, null),
  );

  it('never shows one number at two counters, and keeps the counters in their places', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 80 }), (all) => {
        const hall = hallAfter(...all);
        const labels = hall.counters.flatMap(({ label }) => label ?? []);
        expect(new Set(labels).size).toBe(labels.length);
        expect(hall.counters.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
        expect(HallSnapshot.safeParse(hall).success).toBe(true);
      }),
    );
  });

  it('does no harm when a message comes again', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 40 }), fc.nat(), (all, pick) => {
        const hall = hallAfter(...all);
        const row = 1 + (pick % all.length);
        const again = all[row - 1];
        expect(again && followHall(hall, event(row, again))).toBe(hall);
      }),
    );
  });

  it('keeps no more calls than it needs', () => {
    const many = Array.from(
      { length: 3 * mostCalls },
      (_, index): Said => ['called', `A${String(index + 100)}`, 1],
    );
    const hall = hallAfter(...many);
    expect(hall.calls).toHaveLength(mostCalls);
    expect(hall.calls[0]?.label).toBe(many.at(-1)?.[1]);
  });
});
