import type { Position } from '@motcua/contracts/position';

/** What a screen does with a message: use it, leave it because the truth held already contains it, or ask again. */
export type Step = 'apply' | 'drop' | 'gap';

/**
 * Each message names the one before it. Whoever holds that one, or anything later, has missed nothing.
 * Positions are written so that later ones compare greater as text.
 * @param held the position of the truth on the screen
 */
export function nextStep(held: Position, link: { after: Position; position: Position }): Step {
  if (link.position <= held) return 'drop';
  return link.after <= held ? 'apply' : 'gap';
}
