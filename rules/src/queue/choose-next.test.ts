import type { QueuePolicy } from '@motcua/contracts/shops';
import { describe, expect, it } from 'vitest';
import { disabled, elderly, pregnant } from '../../testing/queue-day.ts';
import { chooseNext, type WaitingStop } from './choose-next.ts';

// Golden cases, one line for each thing that other queues got wrong. The properties stand in `choose-next.fair.test.ts`.

const minute = 60_000;
const eight = 1_795_654_800_000;

/** Came so many minutes after eight. */
const person = (stopId: string, minutes: number, more: Partial<WaitingStop> = {}): WaitingStop => ({
  stopId,
  queuedAt: eight + minutes * minute,
  sequence: minutes,
  putFirstAt: null,
  priority: null,
  ...more,
});
const next = (policy: QueuePolicy, waiting: WaitingStop[], priorityRun = 0) => {
  const chosen = chooseNext({ waiting, policy, priorityRun });
  return chosen && { who: chosen.stop.stopId, why: chosen.why };
};

const arrival = { kind: 'arrival' } as const;
const priorityFirst = { kind: 'priority-first' } as const;
const ratio = { kind: 'ratio', priorityCalls: 2 } as const;
const ageing = { kind: 'ageing', capMinutes: 30 } as const;

const an = person('an', 0);
const binh = person('binh', 5);
const oldChi = person('old-chi', 10, { priority: elderly });
const disabledDung = person('disabled-dung', 20, { priority: disabled });

describe('nobody waits', () => {
  it.each([arrival, priorityFirst, ratio, ageing])('$kind calls nobody', (policy) => {
    expect(next(policy, [], 3)).toBeNull();
  });
});

describe('somebody was put first', () => {
  const backFirst = person('back-first', 30, { putFirstAt: eight + 40 * minute });
  const backSecond = person('back-second', 25, { putFirstAt: eight + 41 * minute, priority: disabled });

  it.each([arrival, priorityFirst, ratio, ageing])(
    '$kind: the one put first earliest goes before all',
    (policy) => {
      expect(next(policy, [an, oldChi, backSecond, disabledDung, backFirst], 9)).toEqual({
        who: 'back-first',
        why: { rule: 'put-first', passedOver: 4 },
      });
    },
  );

  it('two put first in the same millisecond go by arrival, whatever their class', () => {
    const sameTime = person('same-time', 35, { putFirstAt: eight + 40 * minute });

    expect(next(arrival, [sameTime, backFirst])).toEqual({
      who: 'back-first',
      why: { rule: 'put-first', passedOver: 0 },
    });
  });

  it('put first at the very beginning of time still counts as put first', () => {
    expect(next(arrival, [an, person('zero', 50, { putFirstAt: 0 })])).toEqual({
      who: 'zero',
      why: { rule: 'put-first', passedOver: 1 },
    });
  });
});

describe('strict arrival', () => {
  it('the earliest goes, whatever the class of the others', () => {
    expect(next(arrival, [disabledDung, binh, oldChi, an])).toEqual({
      who: 'an',
      why: { rule: 'arrival', passedOver: 0 },
    });
  });

  it('two who came in the same millisecond go by their number, never the later one first', () => {
    const one = person('z', 0, { sequence: 7 });
    const two = person('a', 0, { sequence: 8 });

    expect(next(arrival, [two, one])).toEqual({ who: 'z', why: { rule: 'arrival', passedOver: 0 } });
  });

  it('two alike in everything but their id still go in one order, however the list is read', () => {
    const one = person('one', 0);
    const two = person('two', 0);

    expect(next(arrival, [one, two])?.who).toBe('one');
    expect(next(arrival, [two, one])?.who).toBe('one');
  });

  it('an earned place counts, not the number', () => {
    const earned = person('earned', 0, { sequence: 99 });

    expect(next(arrival, [binh, earned])).toEqual({ who: 'earned', why: { rule: 'arrival', passedOver: 0 } });
  });
});

describe('priority first', () => {
  it('the best rank goes, even when it came last', () => {
    expect(next(priorityFirst, [an, binh, oldChi, disabledDung])).toEqual({
      who: 'disabled-dung',
      why: { rule: 'priority', priorityClass: 'nguoi-khuyet-tat', passedOver: 3 },
    });
  });

  it('two classes of one rank go by arrival', () => {
    const pregnantEm = person('pregnant-em', 9, { priority: pregnant });

    expect(next(priorityFirst, [an, oldChi, pregnantEm])).toEqual({
      who: 'pregnant-em',
      why: { rule: 'priority', priorityClass: 'phu-nu-mang-thai', passedOver: 1 },
    });
  });

  it('within one class the earlier goes', () => {
    const oldGiang = person('old-giang', 11, { priority: elderly });

    expect(next(priorityFirst, [oldGiang, oldChi])).toEqual({
      who: 'old-chi',
      why: { rule: 'priority', priorityClass: 'nguoi-cao-tuoi', passedOver: 0 },
    });
  });

  it('normal tickets go by arrival when no priority waits', () => {
    expect(next(priorityFirst, [binh, an])).toEqual({ who: 'an', why: { rule: 'arrival', passedOver: 0 } });
  });
});

describe('two priority, then one normal', () => {
  const all = [an, binh, oldChi, disabledDung];

  it.each([0, 1])('after a run of %i a priority ticket goes, the best rank first', (run) => {
    expect(next(ratio, all, run)).toEqual({
      who: 'disabled-dung',
      why: { rule: 'priority', priorityClass: 'nguoi-khuyet-tat', passedOver: 3 },
    });
  });

  it.each([2, 3, 12])('after a run of %i it is the earliest normal ticket’s turn', (run) => {
    expect(next(ratio, all, run)).toEqual({
      who: 'an',
      why: { rule: 'ratio', priorityCalls: run, passedOver: 0 },
    });
  });

  it('the normal ticket whose turn it is may pass over a priority ticket that came earlier', () => {
    expect(next(ratio, [person('early', 0, { priority: elderly }), binh], 2)).toEqual({
      who: 'binh',
      why: { rule: 'ratio', priorityCalls: 2, passedOver: 1 },
    });
  });

  it('priority tickets alone go on, however long their run', () => {
    expect(next(ratio, [disabledDung, oldChi], 9)).toEqual({
      who: 'disabled-dung',
      why: { rule: 'priority', priorityClass: 'nguoi-khuyet-tat', passedOver: 1 },
    });
  });

  it('normal tickets alone go by arrival, and no run is the reason', () => {
    expect(next(ratio, [binh, an], 2)).toEqual({ who: 'an', why: { rule: 'arrival', passedOver: 0 } });
  });
});

describe('ageing with a cap', () => {
  it('a class moves ahead by its minutes', () => {
    // 8:20 less 20 minutes is 8:00; Bình came at 8:05.
    expect(next(ageing, [binh, disabledDung])).toEqual({
      who: 'disabled-dung',
      why: { rule: 'ageing', priorityClass: 'nguoi-khuyet-tat', aheadMinutes: 20, passedOver: 1 },
    });
  });

  it('never by more than the cap', () => {
    // 45 minutes are granted as 30: 8:34 counts as 8:04, before Bình at 8:05 and after An at 8:00.
    const late = person('late', 34, { priority: elderly });

    expect(next(ageing, [binh, late])).toEqual({
      who: 'late',
      why: { rule: 'ageing', priorityClass: 'nguoi-cao-tuoi', aheadMinutes: 30, passedOver: 1 },
    });
    expect(next(ageing, [an, late])).toEqual({ who: 'an', why: { rule: 'arrival', passedOver: 0 } });
  });

  it('a priority ticket is never behind a normal one that came after it', () => {
    expect(next(ageing, [oldChi, person('later', 11)])).toEqual({
      who: 'old-chi',
      why: { rule: 'arrival', passedOver: 0 },
    });
  });

  it('on equal footing the one who really came first goes', () => {
    // 8:20 less 20 minutes is exactly An's 8:00.
    expect(next(ageing, [disabledDung, an])).toEqual({ who: 'an', why: { rule: 'arrival', passedOver: 0 } });
  });

  it('a class without minutes moves nobody', () => {
    const noMinutes = person('no-minutes', 6, { priority: { code: 'khac', rank: 1, aheadMinutes: 0 } });

    expect(next(ageing, [noMinutes, binh])).toEqual({ who: 'binh', why: { rule: 'arrival', passedOver: 0 } });
  });
});

describe('short errands have a queue of their own', () => {
  const short = (stopId: string, minutes: number, more: Partial<WaitingStop> = {}) =>
    person(stopId, minutes, { short: true, ...more });
  const collects = short('collects', 30);
  const brings = short('brings', 31);
  const chosenAfter = (
    longRun: number,
    policy: QueuePolicy,
    waiting: WaitingStop[],
    runs: { long?: number; short?: number } = {},
  ) => {
    const shortTurn = { longRun, priorityRun: runs.short ?? 0 };
    const chosen = chooseNext({ waiting, policy, priorityRun: runs.long ?? 0, shortTurn });
    return chosen && { who: chosen.stop.stopId, why: chosen.why };
  };

  it('where nobody was called yet, the long queue begins', () => {
    expect(next(arrival, [collects, an])).toEqual({ who: 'an', why: { rule: 'arrival', passedOver: 0 } });
  });

  it.each([
    { shortEvery: undefined, longRun: 0, who: 'an' },
    { shortEvery: undefined, longRun: 1, who: 'collects' },
    { shortEvery: 1, longRun: 5, who: 'collects' },
    { shortEvery: 3, longRun: 2, who: 'an' },
    { shortEvery: 3, longRun: 3, who: 'collects' },
  ])(
    'after $longRun of the long queue, a short one after $shortEvery: $who',
    ({ shortEvery, longRun, who }) => {
      expect(chosenAfter(longRun, { kind: 'arrival', shortEvery }, [an, binh, brings, collects])?.who).toBe(
        who,
      );
    },
  );

  it('says that it was the turn of its queue, and what that cost the others', () => {
    expect(chosenAfter(1, arrival, [an, binh, brings, collects])).toEqual({
      who: 'collects',
      why: { rule: 'lane', short: true, passedOver: 2 },
    });
    expect(chosenAfter(0, arrival, [person('late', 40), brings, collects])).toEqual({
      who: 'late',
      why: { rule: 'lane', short: false, passedOver: 2 },
    });
  });

  it('goes on with the one where the other is empty, and then arrival is the reason', () => {
    expect(chosenAfter(0, arrival, [brings, collects])).toEqual({
      who: 'collects',
      why: { rule: 'arrival', passedOver: 0 },
    });
    expect(chosenAfter(9, arrival, [binh, an])).toEqual({
      who: 'an',
      why: { rule: 'arrival', passedOver: 0 },
    });
  });

  it('whoever was put first stands before both, whichever queue they came from', () => {
    const back = person('back', 50, { putFirstAt: eight });
    const shortBack = short('short-back', 51, { putFirstAt: eight + minute });

    expect(chosenAfter(1, arrival, [an, collects, shortBack, back])?.who).toBe('back');
    expect(chosenAfter(0, arrival, [an, collects, shortBack])).toEqual({
      who: 'short-back',
      why: { rule: 'put-first', passedOver: 2 },
    });
  });

  it('priority holds within each: a disabled person of the long queue does not go before the turn of the short one', () => {
    expect(chosenAfter(1, priorityFirst, [disabledDung, an, collects])?.who).toBe('collects');
    expect(
      chosenAfter(1, priorityFirst, [disabledDung, collects, short('old', 60, { priority: elderly })]),
    ).toEqual({
      who: 'old',
      why: { rule: 'priority', priorityClass: 'nguoi-cao-tuoi', passedOver: 2 },
    });
  });

  it('each has a run of priority calls of its own', () => {
    const shortOld = short('short-old', 60, { priority: elderly });

    expect(chosenAfter(1, ratio, [an, oldChi, collects, shortOld], { long: 2, short: 0 })?.who).toBe(
      'short-old',
    );
    expect(chosenAfter(1, ratio, [an, oldChi, collects, shortOld], { long: 0, short: 2 })).toEqual({
      who: 'collects',
      why: { rule: 'ratio', priorityCalls: 2, passedOver: 2 },
    });
    expect(chosenAfter(0, ratio, [an, oldChi, collects, shortOld], { long: 2, short: 0 })?.who).toBe('an');
  });

  it('a class that moved ahead of nobody in its own queue was the turn of that queue', () => {
    expect(chosenAfter(1, ageing, [an, short('short-old', 60, { priority: elderly })])?.why).toEqual({
      rule: 'lane',
      short: true,
      passedOver: 1,
    });
  });
});
