import { type RefObject, useEffect, useRef } from 'react';

/** Keys with a meaning of their own in these stay theirs. */
const keepsArrows = 'input, select, textarea, [role="tab"], [popover]:popover-open *';

/**
 * Up, down, Home and End move through the buttons of a list from anywhere on the desk, so that the clerk never has to
 * reach for it first.
 */
export function useArrowKeys(): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.target instanceof Element && event.target.matches(keepsArrows)) return;
      const rows = Array.from(list.current?.querySelectorAll('button') ?? []);
      const to = rowAfter(
        event.key,
        rows.findIndex((row) => row.matches(':focus')),
        rows.length,
      );
      if (to === null) return;
      event.preventDefault();
      rows[to]?.focus();
    };
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, []);
  return list;
}

/** Where a key leads from row `at` (-1 when none has the focus) in a list of `count`; null when it is not ours. */
export function rowAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home' && at >= 0) return 0;
  if (key === 'End' && at >= 0) return count - 1;
  return null;
}
