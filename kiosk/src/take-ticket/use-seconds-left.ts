import { useCallback, useEffect, useEffectEvent, useState } from 'react';

/** Counts down from so many seconds, then does what was asked, once. It starts again when told, or given another count. */
export function useSecondsLeft(seconds: number, atEnd: () => void): { left: number; startAgain: () => void } {
  const [left, setLeft] = useState(seconds);
  const end = useEffectEvent(atEnd);
  useEffect(() => {
    setLeft(seconds);
    const counting = setInterval(() => setLeft((now) => now - 1), 1_000);
    return () => clearInterval(counting);
  }, [seconds]);
  useEffect(() => {
    if (left <= 0) end();
  }, [left]);
  const startAgain = useCallback(() => setLeft(seconds), [seconds]);
  return { left: Math.max(0, left), startAgain };
}
