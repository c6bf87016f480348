import { Refused } from '@motcua/ui/connection/api-client.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { press, type Step } from '../asking/press.ts';
import { heedSession } from '../asking/query-client.ts';

/** An act by its name and the number it was done to. */
export type Told = { act: string; label: string };

/** What the desk is doing about the last press. */
export type Pressing = {
  asking: boolean;
  /** No answer came yet; the same act is being sent again. */
  repeating: boolean;
  /** What was done last and cannot be taken back, for the strip at the foot; the house tells the others itself. */
  did: Told | null;
  /** Why the last press came to nothing; null after one that was done. */
  error: unknown;
};

export type Run = (steps: readonly Step[], told?: Told) => Promise<boolean>;

const atRest: Pressing = { asking: false, repeating: false, did: null, error: null };

/** How long the buttons wait for the desk as it is after the act, before they open again all the same. */
const longestWaitMs = 2_000;

/**
 * One press at a time. The buttons open again when the house has answered and the desk shows the outcome, so that a
 * quick second press means what the clerk sees and not what stood there before.
 */
export function usePress(truth: unknown, refresh: () => void) {
  const [pressing, setPressing] = useState(atRest);
  const busy = useRef(false);
  const onTruth = useRef<(() => void) | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new truth is what is waited for
  useEffect(() => onTruth.current?.(), [truth]);

  const run = useCallback(
    async (steps: readonly Step[], told: Told | null = null): Promise<boolean> => {
      if (busy.current || steps.length === 0) return false;
      busy.current = true;
      setPressing({ ...atRest, asking: true });
      let error: unknown = null;
      try {
        await press(steps, { onRepeat: () => setPressing({ ...atRest, asking: true, repeating: true }) });
      } catch (problem) {
        error = problem;
        if (problem instanceof Refused) heedSession(problem);
      }
      const shown = new Promise<void>((done) => {
        onTruth.current = done;
        setTimeout(done, longestWaitMs);
      });
      refresh();
      await shown;
      onTruth.current = null;
      busy.current = false;
      setPressing({ ...atRest, error, did: error === null ? told : null });
      return error === null;
    },
    [refresh],
  );
  const dismiss = useCallback(() => setPressing((now) => ({ ...now, error: null })), []);

  return { pressing, run, dismiss };
}
