import type { QuoteCalibration } from '@motcua/contracts/waits';

/** The parts of a range in order of time, and the share of waits that each promises to hold. */
export const calibrationParts = [
  { part: 'underP10', promised: 0.1 },
  { part: 'p10ToP50', promised: 0.4 },
  { part: 'p50ToP90', promised: 0.4 },
  { part: 'aboveP90', promised: 0.1 },
] as const satisfies readonly { part: keyof QuoteCalibration; promised: number }[];
