/** What somebody at the keypad of a kiosk wants. */
export type KeyWish =
  | { wish: 'move'; by: 1 | -1 }
  /** The nth choice of the screen, counted from 1. */
  | { wish: 'choose'; nth: number }
  | { wish: 'back' }
  | { wish: 'none' };

const none = { wish: 'none' } as const;

/**
 * The wish behind a key. Arrows walk, digits choose, 0 and Backspace go back; Enter presses what has the focus, which
 * the browser does by itself.
 * @param typing whether a text box has the focus: letters, digits and Backspace are then its own
 */
export function keyWish(key: string, typing: boolean): KeyWish {
  if (key === 'ArrowDown') return { wish: 'move', by: 1 };
  if (key === 'ArrowUp') return { wish: 'move', by: -1 };
  if (typing) return none;
  if (key === 'ArrowRight') return { wish: 'move', by: 1 };
  if (key === 'ArrowLeft') return { wish: 'move', by: -1 };
  if (key === '0' || key === 'Backspace') return { wish: 'back' };
  return /^[1-9]$/.test(key) ? { wish: 'choose', nth: Number(key) } : none;
}
