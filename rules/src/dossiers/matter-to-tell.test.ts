import { type ApplicantMatter, matterOfAct } from '@motcua/contracts/applicant-matters';
import { DossierAct, type DossierState } from '@motcua/contracts/dossiers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matterToTell } from './matter-to-tell.ts';

test('of every act, these and no others are told to the applicant', () => {
  const told = DossierAct.options.flatMap((act) => {
    const matter = matterOfAct[act];
    return matter === undefined ? [] : [[act, matter]];
  });
  expect(told).toEqual([
    ['receive', 'received'],
    ['ask-before-receipt', 'supplement'],
    ['refuse', 'refused'],
    ['ask-supplement', 'supplement'],
    ['apologise', 'apology'],
    ['decide', 'result'],
    ['refuse-to-settle', 'refused'],
  ]);
});

test.each<[state: DossierState, waiting: ApplicantMatter[], told: ApplicantMatter | null]>([
  ['received', ['received'], 'received'],
  ['supplement', ['received', 'supplement'], 'supplement'],
  // It was brought meanwhile: that it was received is still to be told, that something is missing is not.
  ['processing', ['received', 'supplement'], 'received'],
  ['processing', ['received', 'supplement', 'apology'], 'apology'],
  ['decided', ['received', 'apology', 'result'], 'result'],
  ['decided', ['received', 'refused'], 'refused'],
  ['submitted', ['supplement'], 'supplement'],
  ['refused', ['supplement', 'refused'], 'refused'],
  ['returned', ['received', 'result'], null],
  ['withdrawn', ['received', 'supplement'], null],
  ['stopped', ['received'], null],
  ['received', [], null],
])('a dossier that is %s with %j untold: %s is told', (state, waiting, told) => {
  const found = matterToTell(waiting.map((matter, place) => ({ matter, place, state })));
  expect(found?.matter ?? null).toBe(told);
});

test('the order in which they are found changes nothing', () => {
  const one = fc.record({
    matter: fc.constantFrom<ApplicantMatter>('received', 'supplement', 'result', 'refused', 'apology'),
    place: fc.integer({ min: 1, max: 99 }),
  });
  const state = fc.constantFrom<DossierState>('received', 'processing', 'supplement', 'decided', 'returned');
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ({ place }) => place }), state, (waiting, now) => {
      const all = waiting.map((one) => ({ ...one, state: now }));
      expect(matterToTell(all.toReversed())).toEqual(matterToTell(all));
    }),
  );
});
