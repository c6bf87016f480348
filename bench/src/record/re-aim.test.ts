import { describe, expect, test } from 'vitest';
import { reAim } from './re-aim.ts';

const shopId = '11111111-1111-4111-8111-111111111111';
const stopId = '22222222-2222-4222-8222-222222222222';
const shiftId = '33333333-3333-4333-8333-333333333333';
const hash = Buffer.from('hash');

const recorded = [
  {
    act: 'call',
    text: 'select',
    values: [shopId, [shopId], Buffer.from('hash')],
    rows: [{ stopId, shift: { shiftId } }],
  },
  { act: 'call', text: 'update', values: [stopId, shiftId, '2026-11-24T06:00:00.000Z', 'called'], rows: [] },
];

describe('the statements of an act, aimed anew', () => {
  const { statements, answers } = reAim(recorded, { shopId, hash }, { called: stopId });

  test('what the one who asks knows is given anew, alone or in a list', () => {
    expect(statements[0]?.sources).toEqual([
      { from: 'given', name: 'shopId', inArray: false },
      { from: 'given', name: 'shopId', inArray: true },
      { from: 'given', name: 'hash', inArray: false },
    ]);
  });

  test('what an earlier statement found is taken from what it finds now, also inside JSON', () => {
    expect(statements[1]?.sources.slice(0, 2)).toEqual([
      { from: 'found', statement: 0, path: ['stopId'] },
      { from: 'found', statement: 0, path: ['shift', 'shiftId'] },
    ]);
  });

  test('an instant is that of the moment, a code stays as it was', () => {
    expect(statements[1]?.sources.slice(2)).toEqual([
      { from: 'clock' },
      { from: 'recording', value: 'called' },
    ]);
  });

  test('a statement that found something has to find something again', () => {
    expect(statements.map(({ findsRows }) => findsRows)).toEqual([true, false]);
  });

  test('results are found again under their names', () => {
    expect(answers).toEqual({ called: { from: 'found', statement: 0, path: ['stopId'] } });
  });
});
