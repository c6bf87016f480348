import type { SectorTile } from '@motcua/contracts/hall';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { likelyHereWords } from '@motcua/ui/words/likely-here.ts';
import { openingInWords } from '@motcua/ui/words/opening.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { isServed } from '../hall/tile-order.ts';
import { waitInWords } from '../hall/wait-in-words.ts';
import { useKiosk } from '../kiosk-context.ts';

/**
 * "Quầy 3, 4 · 2 người chờ · khoảng 10–20 phút": where a sector is served now, how many wait and how long it takes; or
 * why it is not served, and when it will be.
 */
export function useTileLine(tile: SectorTile): string {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { truth, today, alone } = useKiosk();
  const { counters, openCounters, waiting, likelyHere, wait } = tile;
  const people =
    likelyHere === null
      ? words.peopleWaiting(waiting)
      : likelyHereWords[language].numbersAndPeople(waiting, likelyHere);
  if (!isServed(tile)) return words.noCounter;
  const { opening } = truth.hall;
  if (!opening.open) {
    const { state, next } = openingInWords(opening, today, language);
    return [state, next].filter(Boolean).join(' · ');
  }
  // Who waits, and which counters are open, is not known while the house is out of reach.
  if (alone.isAlone) return words.counters(counters.join(', '));
  if (openCounters.length > 0) {
    const open = words.counters(openCounters.join(', '));
    return [open, people, waiting > 0 ? waitInWords(wait, words) : ''].filter(Boolean).join(' · ');
  }
  // Nobody is there to be waited for: "no wait" would be a promise.
  const closed = words.countersNotOpen(counters.join(', '));
  return waiting === 0 ? closed : `${closed} · ${people}`;
}
