import type { WaitQuote } from '@motcua/contracts/waits';

/**
 * Whether a quote is worth telling. Where too little was learned and nobody sits at a counter, "not today" would be a
 * guess about clerks who have not come yet.
 */
export function mayBeSaid({ method, p50Minutes }: Pick<WaitQuote, 'method' | 'p50Minutes'>): boolean {
  return method === 'simulation' || p50Minutes !== null;
}
