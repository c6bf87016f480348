import { LocalDate } from '@motcua/contracts/dates';
import { describe, expect, it } from 'vitest';
import { moveNotice } from './move-notice.ts';
import { noticeFaults } from './notice-faults.ts';

describe('a sentence of the list', () => {
  it.each([
    [0, 1, ['b', 'a', 'c']],
    [2, -1, ['a', 'c', 'b']],
    [0, -1, ['a', 'b', 'c']],
    [2, 1, ['a', 'b', 'c']],
    [7, 1, ['a', 'b', 'c']],
  ] as [number, -1 | 1, string[]][])('at place %i moved by %i makes %o', (from, by, list) => {
    expect(moveNotice(['a', 'b', 'c'], from, by)).toEqual(list);
  });
});

describe('a sentence', () => {
  const notice = {
    ...{ kind: 'notice' as const, textVi: 'Nghỉ lễ', textKm: null, textEn: null },
    ...{ fromDay: null, toDay: null, active: true },
  };
  const day = (text: string) => LocalDate.parse(text);

  it.each([
    ['of every day', {}, []],
    ['of one day', { fromDay: day('2026-12-01'), toDay: day('2026-12-01') }, []],
    ['without words', { textVi: '  ' }, ['text']],
    ['that ends before it begins', { fromDay: day('2026-12-02'), toDay: day('2026-12-01') }, ['days']],
  ])('%s', (_what, change, faults) => {
    expect(noticeFaults({ ...notice, ...change })).toEqual(faults);
  });
});
