import type { SectorTile } from '@motcua/contracts/hall';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';

/** "Quầy 3, 4 · 2 người chờ": where a sector is served now and how many wait for it. */
export function useTileLine({ counters, openCounters, waiting }: SectorTile): string {
  const words = useWords(kioskWords);
  if (openCounters.length > 0) {
    return `${words.counters(openCounters.join(', '))} · ${words.peopleWaiting(waiting)}`;
  }
  // Nobody is there to be waited for: "no wait" would be a promise.
  const closed = words.countersNotOpen(counters.join(', '));
  return waiting === 0 ? closed : `${closed} · ${words.peopleWaiting(waiting)}`;
}
