import { offlineLabel } from '@motcua/rules/queue/offline-label';
import { expect, test } from 'vitest';
import { givenByKiosk } from './given-by-kiosk.ts';

test.each([
  ['A', { letter: 'K', epoch: 2 }, 7],
  ['CN', { letter: 'B', epoch: 13 }, 104],
])('a number of series %s that a kiosk gave by itself is known by its label', (prefix, series, number) => {
  expect(givenByKiosk(offlineLabel(prefix, series, number))).toBe(true);
});

test.each(['A001', 'CN104', 'A-1'])("the house's own number %s is not", (label) => {
  expect(givenByKiosk(label)).toBe(false);
});
