import type { SectorTile } from '@motcua/contracts/hall';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';

/** "Quầy 3, 4 · 2 người chờ": where a sector is served now and how many wait for it. */
export function useTileLine({ counters, openCounters, waiting }: SectorTile): string {
  const words = useWords(kioskWords);
  const where =
    openCounters.length > 0
      ? words.counters(openCounters.join(', '))
      : words.countersNotOpen(counters.join(', '));
  return `${where} · ${words.peopleWaiting(waiting)}`;
}
