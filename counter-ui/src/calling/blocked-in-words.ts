import type { CounterWords } from '@motcua/ui/words/counter.ts';
import type { Blocked } from './blocked.ts';

/** Why a button waits, and what to do instead. */
export function blockedInWords(blocked: Blocked, words: CounterWords): string {
  switch (blocked.why) {
    case 'nobody-here':
      return words.blockedNobodyHere;
    case 'not-arrived-yet':
      return words.blockedNotArrived(blocked.label);
    case 'already-arrived':
      return words.blockedAlreadyArrived;
    case 'somebody-here':
      return words.blockedSomebodyHere(blocked.label);
    case 'paused':
      return words.blockedPaused;
    case 'nobody-waiting':
      return words.blockedNobodyWaiting;
    case 'all-at-other-counters':
      return words.blockedAllElsewhere;
    case 'too-early':
      return words.blockedTooEarly(blocked.callsLeft, blocked.secondsLeft);
  }
}
