import { DossierAct, DossierState } from '@motcua/contracts/dossiers';
import { expect, test } from 'vitest';
import { actsFrom, mayStep, stateAfter } from './dossier-states.ts';

// Every act from every state, in full: where it leads, and `____` where it cannot be done.
const ____ = null;
const sub = 'submitted';
const rec = 'received';
const ref = 'refused';
const pro = 'processing';
const sup = 'supplement';
const fin = 'financial';
const wit = 'withdrawn';
const sto = 'stopped';
const dec = 'decided';
const ret = 'returned';

const table = {
  //                       none  sub   rec   ref   pro   sup   fin   wit   sto   dec   ret
  submit: /*            */ [sub, sub, ____, ____, ____, ____, ____, ____, ____, ____, ____],
  receive: /*           */ [rec, rec, ____, ____, ____, ____, ____, ____, ____, ____, ____],
  'ask-before-receipt': /* */ [sub, sub, ____, ____, ____, ____, ____, ____, ____, ____, ____],
  refuse: /*            */ [ref, ref, ____, ____, ____, ____, ____, ____, ____, ____, ____],
  'hand-over': /*       */ [____, ____, pro, ____, ____, ____, ____, ____, ____, ____, ____],
  'pass-on': /*         */ [____, ____, ____, ____, pro, ____, ____, ____, ____, ____, ____],
  consult: /*           */ [____, ____, ____, ____, pro, ____, ____, ____, ____, ____, ____],
  'answer-consultation': /* */ [____, ____, ____, ____, pro, sup, fin, ____, ____, ____, ____],
  'ask-supplement': /*  */ [____, ____, ____, ____, sup, ____, ____, ____, ____, ____, ____],
  'complete-supplement': /* */ [____, ____, ____, ____, ____, pro, ____, ____, ____, ____, ____],
  'let-supplement-lapse': /* */ [____, ref, ____, ____, ____, sto, ____, ____, ____, ____, ____],
  'ask-payment': /*     */ [____, ____, ____, ____, fin, ____, ____, ____, ____, ____, ____],
  'confirm-payment': /* */ [____, ____, ____, ____, ____, ____, pro, ____, ____, ____, ____],
  apologise: /*         */ [____, ____, ____, ____, pro, ____, ____, ____, ____, ____, ____],
  decide: /*            */ [____, ____, ____, ____, dec, ____, ____, ____, ____, ____, ____],
  'refuse-to-settle': /* */ [____, ____, ____, ____, dec, ____, ____, ____, ____, ____, ____],
  withdraw: /*          */ [____, wit, wit, ____, wit, wit, wit, ____, ____, ____, ____],
  stop: /*              */ [____, ____, ____, ____, sto, sto, sto, ____, ____, ____, ____],
  return: /*            */ [____, ____, ____, ____, ____, ____, ____, ____, ____, ret, ____],
  correct: /*           */ [____, sub, ____, ____, ____, ____, ____, ____, ____, dec, ret],
  reassign: /*          */ [____, sub, rec, ____, pro, sup, fin, ____, ____, dec, ____],
  'explain-lateness': /* */ [____, ____, rec, ____, pro, sup, fin, wit, sto, dec, ret],
  note: /*              */ [____, sub, rec, ref, pro, sup, fin, wit, sto, dec, ret],
  'move-date': /*       */ [____, ____, rec, ____, pro, sup, fin, ____, ____, ____, ____],
} as const satisfies Record<DossierAct, readonly (DossierState | null)[]>;

const states = [null, ...DossierState.options];
const cells = DossierAct.options.flatMap((act) =>
  states.map((from, column) => ({ act, from, leads: table[act][column] ?? null })),
);

test('the table has every act from every state', () => {
  expect(cells).toHaveLength(24 * 11);
  for (const row of Object.values(table)) expect(row).toHaveLength(states.length);
});

test.each(cells)('$act from $from leads to $leads', ({ act, from, leads }) => {
  expect(stateAfter(act, from)).toBe(leads);
  expect(mayStep(act, from)).toEqual(
    leads === null
      ? { ok: false, code: 'wrong-dossier-state', params: { act, state: from ?? 'none' } }
      : { ok: true },
  );
});

test('no act leads away from the end but a correction and what explains it', () => {
  for (const end of ['refused', 'withdrawn', 'stopped', 'returned'] as const)
    for (const act of actsFrom(end)) expect(stateAfter(act, end)).toBe(end);
});
