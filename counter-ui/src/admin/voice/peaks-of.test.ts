import { expect, it } from 'vitest';
import { peaksOf } from './peaks-of.ts';

it('every part of a sound shows its highest sample, and nothing is silent', () => {
  expect(peaksOf(Float32Array.of(0, 0.5, -1, 0.25), 2)).toEqual([0.5, 1]);
  expect(peaksOf(new Float32Array(0), 3)).toEqual([0, 0, 0]);
});
