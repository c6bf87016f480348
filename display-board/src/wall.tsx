import type { BoardSetting } from '@motcua/contracts/board';
import type { HallSnapshot } from '@motcua/contracts/hall';
import { useHouseClock } from '@motcua/ui/components/use-house-clock.ts';
import type { Live } from '@motcua/ui/connection/use-live.ts';
import { dayAt, timeAt } from '@motcua/ui/words/dates.ts';
import { openingInWords } from '@motcua/ui/words/opening.ts';
import { useLanguage } from '@motcua/ui/words/use-words.tsx';
import { SoundMark } from './announcer/sound-mark.tsx';
import { Board } from './board.tsx';
import { CounterDisplay } from './counter-view/counter-display.tsx';
import { isResting } from './look/is-resting.ts';
import { Resting } from './resting/resting.tsx';

type WallProps = {
  live: Live<HallSnapshot> & { truth: HallSnapshot };
  setting: Omit<BoardSetting, 'hall'>;
  upright: boolean;
  voice: { blocked: boolean; muted: boolean };
};

/** What hangs there: the whole hall, one counter, or a dark wall while the shop is closed. */
export function Wall({ live, setting, upright, voice }: WallProps) {
  const { truth: hall, link, heardAt, clockAheadMs } = live;
  const { look } = setting.board;
  const { language } = useLanguage();
  const rests = useRest(look.restsWhenClosed, hall, clockAheadMs);
  // A board that has lost the house does not know whether it may rest.
  if (rests !== null && link === 'live') {
    const { next } = openingInWords(hall.opening, rests, language);
    return <Resting timeZone={hall.shop.timeZone} clockAheadMs={clockAheadMs} next={next} />;
  }
  if (look.view === 'counter')
    return (
      <>
        <CounterDisplay hall={hall} number={look.counter} link={link} heardAt={heardAt} />
        <SoundMark {...voice} />
      </>
    );
  return <Board live={live} setting={setting} upright={upright} voice={voice} />;
}

/** The shop's local day while the board rests; null while it is awake. Each second it is asked anew, and seldom changes. */
function useRest(restsWhenClosed: boolean, hall: HallSnapshot, clockAheadMs: number): string | null {
  const now = useHouseClock(clockAheadMs);
  const { timeZone } = hall.shop;
  const day = dayAt(now, timeZone);
  return isResting(restsWhenClosed, hall, { day, time: timeAt(now, timeZone) }) ? day : null;
}
