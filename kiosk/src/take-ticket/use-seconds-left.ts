import { useEffect, useEffectEvent, useState } from 'react';

/** Counts down from so many seconds, then does what was asked, once. */
export function useSecondsLeft(seconds: number, atEnd: () => void): number {
  const [left, setLeft] = useState(seconds);
  const end = useEffectEvent(atEnd);
  useEffect(() => {
    const counting = setInterval(() => setLeft((now) => now - 1), 1_000);
    return () => clearInterval(counting);
  }, []);
  useEffect(() => {
    if (left <= 0) end();
  }, [left]);
  return Math.max(0, left);
}
