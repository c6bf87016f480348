import type { WaitQuote } from '@motcua/contracts/waits';
import { leastHalfMinutes, type Margins } from './margins.ts';

/** A quote as the simulation gave it, before this house's margins stretched its range: what margins are learned from. */
export function plainQuote(quote: WaitQuote, { below, above }: Margins): WaitQuote {
  const { p10Minutes, p50Minutes, p90Minutes } = quote;
  if (p10Minutes === null || p50Minutes === null || p90Minutes === null) return quote;
  const half = (stretched: number, margin: number) =>
    margin === 1 ? stretched : Math.max(0, stretched / margin - leastHalfMinutes);
  return {
    ...quote,
    p10Minutes: Math.max(0, p50Minutes - half(p50Minutes - p10Minutes, below)),
    p90Minutes: p50Minutes + half(p90Minutes - p50Minutes, above),
  };
}
