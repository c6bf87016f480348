import type { Opening } from '@motcua/contracts/hall';
import type { ClipToken } from '@motcua/rules/voice/token';

/** What is said to everybody when the shop opens, goes to lunch or closes; null where nothing turned. */
export function noticeOfTurn(before: Opening, after: Opening): ClipToken | null {
  if (after.open) return before.open ? null : 'notice.opening';
  if (!before.open) return null;
  if (after.reason === 'lunch') return 'notice.lunch';
  return after.reason === 'after-hours' ? 'notice.closing' : null;
}
