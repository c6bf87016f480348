import { Position } from '@motcua/contracts/position';
import { expect, test } from 'vitest';
import { jobIdOf } from './job-id.ts';
import { reactionsTo } from './reactions.ts';

const stopId = 'b6f1f2b8-6f0e-4a7e-9d1c-3f2a1b0c9d8e';
const heldLine = {
  visitId: 'b6f1f2b8-6f0e-4a7e-9d1c-3f2a1b0c9d8f',
  stopId,
  label: 'A001',
  sector: 'ho-tich',
  callId: 'b6f1f2b8-6f0e-4a7e-9d1c-3f2a1b0c9d90',
  counterId: 'b6f1f2b8-6f0e-4a7e-9d1c-3f2a1b0c9d91',
  counter: 3,
  until: '2026-11-24T03:00:00.000Z',
};

test('a hold sets off its own end, not before it is over', () => {
  expect(reactionsTo({ name: 'stop.held', payload: heldLine })).toEqual([
    { job: 'end-hold', payload: { stopId }, notBefore: '2026-11-24T03:00:00.000Z' },
  ]);
});

test('an entry with no line sets off nothing', () => {
  expect(reactionsTo({ name: 'counter.closed', payload: { counterId: stopId, counter: 3 } })).toEqual([]);
});

test('an entry that is older than this release and has another shape sets off nothing', () => {
  expect(reactionsTo({ name: 'stop.held', payload: { stopId, minutes: 10 } })).toEqual([]);
});

test("a job's id comes from its place in the journal and holds no colon", () => {
  const position = Position.parse('0000000000000812.0000000000000099');

  expect(jobIdOf(position, 'end-hold')).toBe('journal-0000000000000812-0000000000000099-end-hold');
});

test('a test slip is printed by the house only where the house prints', () => {
  const asked = (by: string) => reactionsTo({ name: 'slip.test-asked', payload: { deviceId: stopId, by } });

  expect(asked('house')).toEqual([
    { job: 'print-test-slip', payload: { deviceId: stopId }, notBefore: null },
  ]);
  expect(asked('browser')).toEqual([]);
});

test('the slip of a look-up is printed by the house only where the house prints, and its job holds ids alone', () => {
  const wish = { deviceId: stopId, dossierId: stopId, language: 'km' };
  const asked = (by: string) => reactionsTo({ name: 'slip.look-up-asked', payload: { ...wish, by } });

  expect(asked('house')).toEqual([{ job: 'print-look-up-slip', payload: wish, notBefore: null }]);
  expect(asked('browser')).toEqual([]);
});

test('of acts, those that concern the applicant set off a letter, and no other does', () => {
  const acted = (act: string) =>
    reactionsTo({
      name: 'dossier.acted',
      payload: { dossierId: stopId, code: null, act, from: 'processing', to: 'processing', sequence: 3 },
    });

  for (const act of ['decide', 'apologise', 'ask-supplement', 'refuse-to-settle'])
    expect(acted(act)).toEqual([{ job: 'tell-applicant', payload: { dossierId: stopId }, notBefore: null }]);
  for (const act of ['hand-over', 'reassign', 'an act of a newer house']) expect(acted(act)).toEqual([]);
});
