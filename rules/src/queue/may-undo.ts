import type { Verdict } from '@motcua/contracts/problems';

/** How long an act can be taken back: long enough for a slip of the finger, too short for the hall to have moved. */
export const undoSeconds = 5;

/** Whether an act done at `actAt` may still be taken back at `now` (epoch milliseconds); else `undo-too-late`. */
export function mayUndo(actAt: number, now: number): Verdict {
  if (now - actAt <= undoSeconds * 1000) return { ok: true };
  return { ok: false, code: 'undo-too-late', params: { seconds: undoSeconds } };
}
