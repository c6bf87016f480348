import { useState } from 'react';

export type Pages<Item> = { shown: readonly Item[]; page: number; pages: number; turn: (by: 1 | -1) => void };

/** A long list cut into pages, because nothing on a kiosk scrolls. */
export function usePages<Item>(parts: readonly (readonly Item[])[]): Pages<Item> {
  const [wanted, setWanted] = useState(0);
  const pages = Math.max(1, parts.length);
  const page = Math.min(wanted, pages - 1);
  return {
    shown: parts[page] ?? [],
    page,
    pages,
    turn: (by) => setWanted(Math.min(pages - 1, Math.max(0, page + by))),
  };
}

/** Parts of equal size, the last one perhaps smaller. */
export function partsOf<Item>(list: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let from = 0; from < list.length; from += size) parts.push(list.slice(from, from + size));
  return parts;
}
