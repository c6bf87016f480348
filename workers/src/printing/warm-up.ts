import { drawSlip } from '@motcua/paper/draw-slip';
import { testPage } from '@motcua/paper/test-page';

/** Draws a page that nobody sees: fonts and shaper are ready before the first citizen waits for a slip. */
export function warmUp(): void {
  drawSlip(testPage(80, '', ''));
}
