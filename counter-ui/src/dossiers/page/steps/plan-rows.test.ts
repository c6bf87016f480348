import { AgencyId } from '@motcua/contracts/ids';
import type { DossierStep } from '@motcua/contracts/steps';
import { expect, test } from 'vitest';
import { emptyRow, isRowFilled, rowsOf, stagesOf, standsTwice } from './plan-rows.ts';

const tax = AgencyId.parse('00000000-0000-4000-8000-000000000001');
const police = AgencyId.parse('00000000-0000-4000-8000-000000000002');
const row = (agencyId: string, together = false) => ({
  ...emptyRow(0),
  agencyId,
  question: ' Có nợ thuế không? ',
  together,
});
const step = (agencyId: AgencyId, stage: number, state: DossierStep['state']): DossierStep => ({
  stage,
  agencyId,
  kind: 'opinion',
  state,
  share: { amount: 4, unit: 'working_hour' },
  question: 'Có nợ thuế không?',
  answer: null,
  beganAt: null,
  endedAt: null,
  dueAt: null,
  late: false,
  explanation: [],
});

test('rows at once are one stage, and a row after them begins the next', () => {
  const stages = stagesOf([row(tax), row(police, true), row(tax)]);
  expect(stages.map((stage) => stage.map(({ agencyId }) => agencyId))).toEqual([[tax, police], [tax]]);
  expect(stages[0]?.[0]).toEqual({
    agencyId: tax,
    share: { amount: 2, unit: 'working_day' },
    question: 'Có nợ thuế không?',
  });
});

test('the first row begins a stage whatever it says, and no row is no stage', () => {
  expect(stagesOf([row(tax, true)])).toHaveLength(1);
  expect(stagesOf([])).toEqual([]);
});

test('what has not begun comes back as it was planned, and what is under way does not', () => {
  const steps = [
    step(tax, 1, 'open'),
    step(police, 2, 'planned'),
    step(tax, 2, 'planned'),
    step(police, 3, 'planned'),
  ];
  const rows = rowsOf(steps);
  expect(rows.map(({ agencyId, together }) => [agencyId, together])).toEqual([
    [police, false],
    [tax, true],
    [police, false],
  ]);
  expect(stagesOf(rows)[0]?.[0]?.share).toEqual({ amount: 4, unit: 'working_hour' });
  expect(rowsOf([step(tax, 1, 'open')])).toEqual([emptyRow(0)]);
});

test('an agency stands once in a stage, and again in a later one', () => {
  expect(standsTwice([row(tax), row(tax, true)])).toBe(true);
  expect(standsTwice([row(tax), row(tax)])).toBe(false);
  expect(standsTwice([row(''), row('', true)])).toBe(false);
});

test.each([
  [{}, true],
  [{ agencyId: '' }, false],
  [{ amount: '0' }, false],
  [{ amount: '2,5' }, false],
  [{ question: '  ' }, false],
])('a row with %j is filled: %s', (change, filled) => {
  expect(isRowFilled({ ...row(tax), ...change })).toBe(filled);
});
