import { expect, it } from 'vitest';
import { mayUndo } from './may-undo.ts';

const tooLate = { ok: false, code: 'undo-too-late', params: { seconds: 5 } };

it.each([
  { after: 0, verdict: { ok: true } },
  { after: 4_999, verdict: { ok: true } },
  { after: 5_000, verdict: { ok: true } },
  { after: 5_001, verdict: tooLate },
  { after: 60_000, verdict: tooLate },
])('$after ms after the act', ({ after, verdict }) => {
  expect(mayUndo(1_000_000, 1_000_000 + after)).toEqual(verdict);
});
