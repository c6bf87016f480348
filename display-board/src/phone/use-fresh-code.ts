import type { HallCode } from '@motcua/contracts/board';
import { useEffect } from 'react';

/** The house gives the next code a moment after the old one ends; boards do not ask all in the same instant. */
const graceMs = 300;
const spreadMs = 1_200;

/** Asks the house anew when the code of the hall has ended. */
export function useFreshCode(code: HallCode | null, clockAheadMs: number, refresh: () => void): void {
  const until = code?.until ?? null;
  useEffect(() => {
    if (until === null) return;
    const left = Date.parse(until) - (Date.now() + clockAheadMs);
    const waiting = setTimeout(refresh, Math.max(0, left) + graceMs + Math.random() * spreadMs);
    return () => clearTimeout(waiting);
  }, [until, clockAheadMs, refresh]);
}
