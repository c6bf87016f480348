import { expect, it } from 'vitest';
import { partsAt } from './parts-at.ts';

it.each([
  [50, true, true],
  [100, true, true],
  [101, false, true],
  [160, false, true],
  [161, false, false],
  [200, false, false],
])('at %i %% a board has counters: %s, sentences: %s', (zoom, counters, sentences) => {
  for (const upright of [true, false])
    expect(partsAt(zoom, upright, false)).toMatchObject({ counters, waiting: counters, sentences });
});

it('always shows at least four of the last calls', () => {
  for (let zoom = 50; zoom <= 200; zoom += 1)
    for (const upright of [true, false])
      expect(partsAt(zoom, upright, true).lastCalls).toBeGreaterThanOrEqual(4);
});
