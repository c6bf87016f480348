import type { Verdict } from '@motcua/contracts/problems';
import type { StopAct, StopState } from '@motcua/contracts/queue';

/**
 * The life of one stop on one page: each act, the states it may start from, and the state it leads to.
 * A missed or held person is never called again by accident: only `return`, `release` and `resume` bring them back.
 * `done`, `cancelled` and `lapsed` are ends; taking an act back within the undo window is not an act of this table.
 */
export const stopActs: Record<StopAct, { from: readonly StopState[]; to: StopState }> = {
  call: { from: ['waiting'], to: 'called' },
  recall: { from: ['called'], to: 'called' },
  arrive: { from: ['called'], to: 'serving' },
  finish: { from: ['called', 'serving'], to: 'done' },
  miss: { from: ['called'], to: 'missed' },
  return: { from: ['missed'], to: 'waiting' },
  hold: { from: ['called', 'serving'], to: 'held' },
  resume: { from: ['held'], to: 'serving' },
  release: { from: ['held'], to: 'waiting' },
  transfer: { from: ['waiting', 'called', 'serving', 'held'], to: 'waiting' },
  cancel: { from: ['waiting', 'called', 'serving', 'held', 'missed'], to: 'cancelled' },
  lapse: { from: ['waiting', 'called', 'serving', 'held', 'missed'], to: 'lapsed' },
};

/** Whether an act may be done to a stop in this state; refused with `wrong-state` and both words as params. */
export function mayAct(act: StopAct, state: StopState): Verdict {
  if (stopActs[act].from.includes(state)) return { ok: true };
  return { ok: false, code: 'wrong-state', params: { act, state } };
}

/**
 * Every act this state allows, in the order of the table. Screens draw their buttons from it; `lapse` is among them
 * although only the clock does it, at the end of the day.
 */
export function actsFrom(state: StopState): StopAct[] {
  return Object.keys(stopActs)
    .filter(isStopAct)
    .filter((act) => stopActs[act].from.includes(state));
}

function isStopAct(name: string): name is StopAct {
  return Object.hasOwn(stopActs, name);
}
