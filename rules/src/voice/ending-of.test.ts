import { expect, it } from 'vitest';
import { endingOf } from './ending-of.ts';
import type { ClipToken } from './token.ts';

it.each<[ClipToken, 'level' | 'falls']>([
  ['call.first', 'level'],
  ['call.to-counter', 'level'],
  ['call.result', 'falls'],
  ['letter.A', 'level'],
  ['number.5.mid', 'level'],
  ['number.5.final', 'falls'],
  ['counter.12', 'falls'],
  ['notice.lunch', 'falls'],
])('%s: the voice %s', (token, ending) => {
  expect(endingOf(token)).toBe(ending);
});
