import type { WaitQuote } from '@motcua/contracts/waits';

/** One answer for everybody: those who wait, by stop, and the newcomers asked for, in their order. */
export type WaitQuotes = { ofStops: ReadonlyMap<string, WaitQuote>; ofNewcomers: readonly WaitQuote[] };
