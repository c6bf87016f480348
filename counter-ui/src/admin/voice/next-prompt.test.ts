import { expect, it } from 'vitest';
import { nextPrompt } from './next-prompt.ts';

const there = { recording: {} };
const open = { recording: null };

it.each([
  ['the next one', [open, open, open], 0, 1],
  ['the next one that is open', [open, there, open], 0, 2],
  ['the first open one, around the end', [open, there, there], 2, 0],
  ['simply the next, where all are recorded', [there, there, there], 0, 1],
  ['nowhere beyond the last', [there, there, there], 2, 2],
  ['not the same again while it is being kept', [there, open, there], 1, 2],
])('after a prompt comes %s', (_name, prompts, at, next) => {
  expect(nextPrompt(prompts, at)).toBe(next);
});
