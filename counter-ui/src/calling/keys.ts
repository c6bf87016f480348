import type { DeskAct } from './desk-act.ts';

/** The key of each act, drawn on its button. F1, F5, F11 and F12 stay the browser's; cancelling has no key on purpose. */
export const keyOfAct = {
  next: 'F2',
  recall: 'F3',
  arrive: 'F4',
  transfer: 'F6',
  miss: 'F7',
  finish: 'F8',
  hold: 'F9',
  pause: 'F10',
  cancel: null,
} as const satisfies Record<DeskAct, string | null>;

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** The act a pressed key asks for, `undo` for Ctrl+Z; null for every key that is not the desk's. */
export function actOfKey(pressed: Pressed): DeskAct | 'undo' | null {
  if (pressed.altKey || pressed.metaKey || pressed.shiftKey) return null;
  if (pressed.ctrlKey) return pressed.key.toLowerCase() === 'z' ? 'undo' : null;
  return actOfPlainKey.get(pressed.key) ?? null;
}

const actOfPlainKey = new Map<string, DeskAct>(
  (Object.keys(keyOfAct) as DeskAct[]).flatMap((act) => {
    const key = keyOfAct[act];
    return key === null ? [] : [[key, act] as const];
  }),
);
