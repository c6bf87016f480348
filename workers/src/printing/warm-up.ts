import { drawSlip } from '@motcua/paper/draw-slip';
import { testSlip } from '@motcua/rules/slips/test-slip';

/** Draws a page that nobody sees: fonts and shaper are ready before the first citizen waits for a slip. */
export function warmUp(): void {
  drawSlip(testSlip(80, '', ''));
}
