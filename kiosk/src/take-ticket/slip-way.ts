import type { KioskSelf } from '@motcua/contracts/hall';

/** How the holder takes the number along: a slip, or the screen's code because the printer fails or there is none. */
export type SlipWay = 'slip' | 'printer-down' | 'no-printer';

/** A printer that was not asked yet is trusted; one that is low on paper still prints. */
export function slipWay({ printing, printer }: Pick<KioskSelf, 'printing' | 'printer'>): SlipWay {
  if (printing === 'none') return 'no-printer';
  if (printing === 'browser' || printer === null) return 'slip';
  return printer === 'ready' || printer === 'paper-low' ? 'slip' : 'printer-down';
}
