import { StopId } from '@motcua/contracts/ids';
import { expect, test } from 'vitest';
import { aStop } from './desk-makers.ts';
import { overtakenBy } from './overtaken-by.ts';

const stop = (last: number, busyAtCounter: number | null = null) =>
  aStop({ stopId: StopId.parse(`00000000-0000-4000-8000-00000000000${last}`), busyAtCounter });

test('whoever is first overtakes nobody', () => {
  expect(overtakenBy(stop(1), [stop(1), stop(2)])).toBe(0);
});

test('the third overtakes two', () => {
  expect(overtakenBy(stop(3), [stop(1), stop(2), stop(3)])).toBe(2);
});

test('somebody at another counter is not overtaken: they could not be called', () => {
  expect(overtakenBy(stop(3), [stop(1, 7), stop(2), stop(3)])).toBe(1);
});
