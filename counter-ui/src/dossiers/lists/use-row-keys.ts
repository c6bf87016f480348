import { type RefObject, useEffect } from 'react';
import { rowAfter } from '../../calling/use-arrow-keys.ts';

const keepsKeys = 'input, select, textarea, [role="tab"], [popover]:popover-open *';

/** Up and down move through the rows from anywhere on the page, `/` goes to the search; Enter opens, as links do. */
export function useRowKeys(
  table: RefObject<HTMLElement | null>,
  search: RefObject<HTMLInputElement | null>,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const { target } = event;
      // Down from the search leads into what it found.
      const leaves = target === search.current && event.key === 'ArrowDown';
      if (target instanceof Element && target.matches(keepsKeys) && !leaves) return;
      if (event.key === '/') {
        event.preventDefault();
        search.current?.focus();
        search.current?.select();
        return;
      }
      const rows = Array.from(table.current?.querySelectorAll<HTMLElement>('a.dossier-open') ?? []);
      const here = rows.findIndex((row) => row.matches(':focus'));
      const to = rowAfter(event.key, here, rows.length);
      if (to === null) return;
      event.preventDefault();
      rows[to]?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [table, search]);
}
