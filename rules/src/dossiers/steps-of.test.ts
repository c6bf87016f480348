import type { DossierAct, DossierState } from '@motcua/contracts/dossiers';
import { AgencyId } from '@motcua/contracts/ids';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayLeaveSteps } from './may-leave-steps.ts';
import { type StepLine, stepsOf, stepsOut } from './steps-of.ts';

const agency = (digit: string) => AgencyId.parse(`00000000-0000-4000-8000-00000000000${digit}`);
const tax = agency('1');
const police = agency('2');
const land = agency('3');
const names = new Map([
  [tax, 'tax'],
  [police, 'police'],
  [land, 'land'],
]);
const share = { amount: 2, unit: 'working_day' } as const;
const ask = (agencyId: AgencyId) => ({ agencyId, share, question: 'Có ý kiến gì không?' });

let minute = 0;
const line = (act: DossierAct, detail: object = {}, to: DossierState = 'processing'): StepLine => ({
  act,
  to,
  statedAt: new Date(Date.UTC(2026, 7, 21, 3, minute++)).toISOString(),
  detail: { ...detail },
});
const plan = (...stages: AgencyId[][]) => line('consult', { stages: stages.map((stage) => stage.map(ask)) });
const answer = (agencyId: AgencyId, to: DossierState = 'processing') =>
  line('answer-consultation', { agencyId, answer: 'Không' }, to);
const told = (...lines: StepLine[]) =>
  stepsOf(lines).map(({ stage, agencyId, state }) => `${stage} ${names.get(agencyId)} ${state}`);

describe('the steps of a dossier', () => {
  test('are none where nobody was asked', () => {
    expect(told(line('receive', {}, 'received'), line('hand-over'))).toEqual([]);
  });

  test('of the first stage begin with the plan, and all at once', () => {
    expect(told(plan([tax, police], [land]))).toEqual(['1 tax open', '1 police open', '2 land planned']);
  });

  test('of the next stage begin when the last of the one before is back, and not earlier', () => {
    const lines = [plan([tax, police], [land]), answer(police)];
    expect(told(...lines)).toEqual(['1 tax open', '1 police back', '2 land planned']);
    const last = answer(tax);
    expect(told(...lines, last)).toEqual(['1 tax back', '1 police back', '2 land open']);
    expect(stepsOf([...lines, last]).at(-1)?.beganAt).toBe(last.statedAt);
  });

  test('wait while the applicant is waited for, and begin when their papers are there', () => {
    const lines = [plan([tax], [land]), line('ask-supplement', {}, 'supplement'), answer(tax, 'supplement')];
    expect(told(...lines)).toEqual(['1 tax back', '2 land planned']);
    expect(told(...lines, line('complete-supplement'))).toEqual(['1 tax back', '2 land open']);
  });

  test('that have not begun are replaced by another plan, and called off by an empty one', () => {
    const lines = [plan([tax], [land])];
    expect(told(...lines, plan([police]))).toEqual(['1 tax open', '2 police planned']);
    expect(told(...lines, plan())).toEqual(['1 tax open']);
  });

  test('asked for one by one run beside those who are out, and else after them', () => {
    const lines = [line('consult', ask(tax)), line('consult', ask(police))];
    expect(told(...lines)).toEqual(['1 tax open', '1 police open']);
    expect(told(...lines, answer(tax), answer(police), line('consult', ask(land)))).toEqual([
      '1 tax back',
      '1 police back',
      '2 land open',
    ]);
  });

  test('that nobody answered are not answered when the head goes on, and the next stage begins', () => {
    const lines = [plan([tax, police], [land]), answer(tax)];
    expect(told(...lines, line('answer-consultation', { without: true, reason: 'Đã quá hạn' }))).toEqual([
      '1 tax back',
      '1 police unanswered',
      '2 land open',
    ]);
  });

  test('of a file that is passed on follow each other, and who gets it owes no opinion any more', () => {
    const passOn = (toAgencyId: AgencyId) => line('pass-on', { toAgencyId, share });
    expect(told(line('consult', ask(tax)), passOn(tax), passOn(police))).toEqual([
      '1 tax unanswered',
      '2 tax back',
      '3 police open',
    ]);
  });

  test.each(['decide', 'refuse-to-settle', 'withdraw', 'stop', 'let-supplement-lapse'] as const)(
    '%s ends them all',
    (act) => {
      expect(told(plan([tax], [land]), line(act, {}, 'stopped'))).toEqual(['1 tax unanswered']);
    },
  );

  test('are not made up from what an older system wrote', () => {
    expect(told(line('consult', { agency: 'Thuế' }), line('pass-on', { toAgencyId: tax }))).toEqual([]);
  });
});

describe('a dossier goes on', () => {
  test.each([
    ['with nobody asked', [], null, true],
    ['with everybody back', [plan([tax]), answer(tax)], null, true],
    ['with somebody out', [plan([tax])], null, false],
    ['with a stage to come', [plan([tax], [land]), line('ask-supplement', {}, 'supplement')], null, false],
    ['to the one who is out', [plan([tax])], tax, true],
    ['to another than who is out', [plan([tax])], police, false],
    ['to the one who is out, with a stage to come', [plan([tax], [land])], tax, false],
  ] as const)('%s', (_, lines, receiver, ok) => {
    expect(mayLeaveSteps(stepsOf(lines), receiver).ok).toBe(ok);
  });
});

test('whatever happens, one stage runs at a time, none is skipped, and nothing planned waits for nobody', () => {
  const one = fc.constantFrom(tax, police, land);
  const stages = fc.array(fc.uniqueArray(one, { minLength: 1 }), { maxLength: 3 });
  const something = fc.oneof(
    stages.map((given) => plan(...given)),
    one.map((agencyId) => line('consult', ask(agencyId))),
    one.map((agencyId) => answer(agencyId)),
    fc.constant(line('answer-consultation', { without: true })),
  );
  fc.assert(
    fc.property(fc.array(something, { maxLength: 30 }), (lines) => {
      const steps = stepsOf(lines);
      const out = stepsOut(steps);
      expect(new Set(out.map(({ stage }) => stage)).size).toBeLessThanOrEqual(1);
      if (out.length === 0) expect(steps.filter(({ state }) => state === 'planned')).toEqual([]);
      const all = [...new Set(steps.map(({ stage }) => stage))];
      expect(all).toEqual(all.map((_, index) => index + 1));
      for (const { state, beganAt, endedAt } of steps)
        expect([state, beganAt !== null, endedAt !== null]).toEqual([
          state,
          state !== 'planned',
          state === 'back' || state === 'unanswered',
        ]);
    }),
  );
});
