import { StopAct, StopState } from '@motcua/contracts/queue';
import { describe, expect, it } from 'vitest';
import { actsFrom, mayAct, stopActs } from './stop-states.ts';

const no = 'refused';

// Each act, each state: where it leads, or that it is refused.
const table = {
  call: {
    waiting: 'called',
    called: no,
    serving: no,
    held: no,
    missed: no,
    done: no,
    cancelled: no,
    lapsed: no,
  },
  recall: {
    waiting: no,
    called: 'called',
    serving: no,
    held: no,
    missed: no,
    done: no,
    cancelled: no,
    lapsed: no,
  },
  arrive: {
    waiting: no,
    called: 'serving',
    serving: no,
    held: no,
    missed: no,
    done: no,
    cancelled: no,
    lapsed: no,
  },
  finish: {
    waiting: no,
    called: 'done',
    serving: 'done',
    held: no,
    missed: no,
    done: no,
    cancelled: no,
    lapsed: no,
  },
  miss: {
    waiting: no,
    called: 'missed',
    serving: no,
    held: no,
    missed: no,
    done: no,
    cancelled: no,
    lapsed: no,
  },
  return: {
    waiting: no,
    called: no,
    serving: no,
    held: no,
    missed: 'waiting',
    done: no,
    cancelled: no,
    lapsed: no,
  },
  hold: {
    waiting: no,
    called: 'held',
    serving: 'held',
    held: no,
    missed: no,
    done: no,
    cancelled: no,
    lapsed: no,
  },
  resume: {
    waiting: no,
    called: no,
    serving: no,
    held: 'serving',
    missed: no,
    done: no,
    cancelled: no,
    lapsed: no,
  },
  release: {
    waiting: no,
    called: no,
    serving: no,
    held: 'waiting',
    missed: no,
    done: no,
    cancelled: no,
    lapsed: no,
  },
  transfer: {
    waiting: 'waiting',
    called: 'waiting',
    serving: 'waiting',
    held: 'waiting',
    missed: no,
    done: no,
    cancelled: no,
    lapsed: no,
  },
  cancel: {
    waiting: 'cancelled',
    called: 'cancelled',
    serving: 'cancelled',
    held: 'cancelled',
    missed: 'cancelled',
    done: no,
    cancelled: no,
    lapsed: no,
  },
  lapse: {
    waiting: 'lapsed',
    called: 'lapsed',
    serving: 'lapsed',
    held: 'lapsed',
    missed: 'lapsed',
    done: no,
    cancelled: no,
    lapsed: no,
  },
} as const satisfies Record<StopAct, Record<StopState, StopState | typeof no>>;

const pairs = StopAct.options.flatMap((act) =>
  StopState.options.map((state) => ({ act, state, expected: table[act][state] })),
);

describe('the acts a stop allows', () => {
  it.each(pairs)('$act from $state: $expected', ({ act, state, expected }) => {
    const verdict = mayAct(act, state);

    if (expected === no) {
      expect(verdict).toEqual({ ok: false, code: 'wrong-state', params: { act, state } });
    } else {
      expect(verdict).toEqual({ ok: true });
      expect(stopActs[act].to).toBe(expected);
    }
  });

  it('has no act that the words of the house do not know', () => {
    expect(Object.keys(stopActs)).toEqual(StopAct.options);
  });
});

describe('the buttons of each state', () => {
  it('a waiting stop can be called, sent on or ended', () => {
    expect(actsFrom('waiting')).toEqual(['call', 'transfer', 'cancel', 'lapse']);
  });

  it('a called stop can be called again, met, finished, missed, held, sent on or ended', () => {
    expect(actsFrom('called')).toEqual([
      'recall',
      'arrive',
      'finish',
      'miss',
      'hold',
      'transfer',
      'cancel',
      'lapse',
    ]);
  });

  it('a stop being served can be finished, held, sent on or ended', () => {
    expect(actsFrom('serving')).toEqual(['finish', 'hold', 'transfer', 'cancel', 'lapse']);
  });

  it('a held stop can be taken up again, released, sent on or ended', () => {
    expect(actsFrom('held')).toEqual(['resume', 'release', 'transfer', 'cancel', 'lapse']);
  });

  it('a missed stop only returns or ends: nothing calls it by accident', () => {
    expect(actsFrom('missed')).toEqual(['return', 'cancel', 'lapse']);
  });

  it('nothing follows a finished stop', () => {
    expect(actsFrom('done')).toEqual([]);
  });

  it('nothing follows a cancelled stop', () => {
    expect(actsFrom('cancelled')).toEqual([]);
  });

  it('nothing follows a lapsed stop', () => {
    expect(actsFrom('lapsed')).toEqual([]);
  });
});
