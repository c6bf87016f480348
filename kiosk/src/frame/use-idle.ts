import { useEffect, useState } from 'react';

/** How long nobody touches the screen before it asks, and how long it then waits. In seconds. */
export const askAfterSeconds = 40;
export const wipeAfterSeconds = 20;

/**
 * Counts the seconds without a touch or a key.
 * @param watched whether anybody may be here at all; the count starts anew each time this or `mark` changes
 * @param mark changes when something happened that counts as life, a new screen for instance
 */
export function useIdle(watched: boolean, mark: unknown): { idleSeconds: number; wake: () => void } {
  const [idleSeconds, setIdleSeconds] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark is not read, its change is what starts the count anew
  useEffect(() => {
    setIdleSeconds(0);
    if (!watched) return;
    const counting = setInterval(() => setIdleSeconds((seconds) => seconds + 1), 1_000);
    // While the question stands, only its own button answers it: a sleeve on the glass does not.
    const alive = () => setIdleSeconds((seconds) => (seconds >= askAfterSeconds ? seconds : 0));
    addEventListener('pointerdown', alive);
    addEventListener('keydown', alive);
    return () => {
      clearInterval(counting);
      removeEventListener('pointerdown', alive);
      removeEventListener('keydown', alive);
    };
  }, [watched, mark]);

  return { idleSeconds, wake: () => setIdleSeconds(0) };
}
