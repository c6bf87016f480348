import { Refused } from './api-client.ts';

type KeepTrue<Truth> = {
  fetchTruth: (signal: AbortSignal) => Promise<Truth>;
  onTruth: (truth: Truth) => void;
  /** The house knows this screen no more: asking again would not help. */
  onRefused: (refused: Refused) => void;
};

export type TruthKeeper = {
  /** Ask at once; if an answer is already on its way it may be too old, so one more is asked after it. */
  now: () => void;
  /** Ask after a short random pause, so that a hall full of screens does not ask in the same instant. */
  soon: () => void;
  isAsking: () => boolean;
  stop: () => void;
};

const hopeless = new Set<string>(['sign-in-needed', 'not-allowed', 'not-found', 'password-change-needed']);
const longestPauseMs = 15_000;

/** Fetches the truth when told to: never twice at once, and again with growing, random pauses while it fails. */
export function keepTrue<Truth>({ fetchTruth, onTruth, onRefused }: KeepTrue<Truth>): TruthKeeper {
  const stopping = new AbortController();
  let asking = false;
  let askAgain = false;
  let failures = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function fetchOnce(): Promise<void> {
    clearTimeout(pause);
    pause = undefined;
    if (stopping.signal.aborted) return;
    if (asking) {
      askAgain = true;
      return;
    }
    asking = true;
    askAgain = false;
    try {
      const truth = await fetchTruth(stopping.signal);
      if (stopping.signal.aborted) return;
      failures = 0;
      onTruth(truth);
    } catch (error) {
      if (stopping.signal.aborted) return;
      if (error instanceof Refused && hopeless.has(error.code)) {
        stop();
        onRefused(error);
        return;
      }
      failures += 1;
      askLater(Math.min(longestPauseMs, 500 * 2 ** failures));
    } finally {
      asking = false;
    }
    if (askAgain) await fetchOnce();
  }

  function askLater(upToMs: number): void {
    if (pause !== undefined || stopping.signal.aborted) return;
    pause = setTimeout(() => void fetchOnce(), upToMs * (0.5 + Math.random() / 2));
  }

  function stop(): void {
    clearTimeout(pause);
    stopping.abort();
  }

  return { now: () => void fetchOnce(), soon: () => askLater(400), isAsking: () => asking, stop };
}
