import type { Desk } from '@motcua/contracts/queue';
import type { CounterWords } from '@motcua/ui/words/counter.ts';
import type { DeskAct } from './desk-act.ts';
import { nextPress } from './next-press.ts';

/** The verb on a button, as it stands now: F2 says when it also finishes, F3 how often was called, F10 which way it goes. */
export function actLabel(act: DeskAct, desk: Desk, words: CounterWords): string {
  switch (act) {
    case 'next':
      return nextPress(desk).kind === 'finish-and-call' ? words.actFinishAndNext : words.actNext;
    case 'recall':
      return desk.current?.stop.state === 'called'
        ? words.actRecallCount(desk.current.calls)
        : words.actRecall;
    case 'arrive':
      return words.actArrive;
    case 'finish':
      return words.actFinish;
    case 'miss':
      return words.actMiss;
    case 'transfer':
      return words.actTransfer;
    case 'hold':
      return words.actHold;
    case 'cancel':
      return words.actCancel;
    case 'pause':
      return desk.shift?.pausedSince ? words.actUnpause : words.actPause;
  }
}
