import { useEffect, useRef } from 'react';
import type { DeskAct } from './desk-act.ts';
import { actOfKey } from './keys.ts';

/**
 * The desk's keys, wherever the focus is: F-keys work inside a text box too, Ctrl+Z there undoes the typing. While a
 * dialog asks something they do nothing, and never what the browser would do with them.
 */
export function useHotKeys(onAct: (act: DeskAct | 'undo') => void): void {
  const latest = useRef(onAct);
  useEffect(() => {
    latest.current = onAct;
  });
  useEffect(() => {
    const heed = (event: KeyboardEvent) => {
      const act = actOfKey(event);
      if (act === null || (act === 'undo' && isTyping(event.target))) return;
      event.preventDefault();
      if (!event.repeat && document.querySelector('dialog[open]') === null) latest.current(act);
    };
    document.addEventListener('keydown', heed);
    return () => document.removeEventListener('keydown', heed);
  }, []);
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select');
