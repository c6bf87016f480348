import type { BoardSetting } from '@motcua/contracts/board';
import type { HallSnapshot } from '@motcua/contracts/hall';
import { useToday } from '@motcua/ui/components/use-today.ts';
import type { Live } from '@motcua/ui/connection/use-live.ts';
import { openingInWords } from '@motcua/ui/words/opening.ts';
import { useLanguage } from '@motcua/ui/words/use-words.tsx';
import { CallInKhmer } from './announcer/call-in-khmer.tsx';
import { SoundMark } from './announcer/sound-mark.tsx';
import { BoardFoot } from './board-foot.tsx';
import { partsAt } from './look/parts-at.ts';
import { CounterGrid } from './now-serving/counter-grid.tsx';
import { LastCalls } from './now-serving/last-calls.tsx';
import { NewestCall } from './now-serving/newest-call.tsx';
import { ShopClosed } from './now-serving/shop-closed.tsx';
import { TopBar } from './top-bar.tsx';
import { WaitingList } from './waiting/waiting-list.tsx';
import './board.css';

type BoardProps = {
  live: Live<HallSnapshot> & { truth: HallSnapshot };
  setting: Omit<BoardSetting, 'hall'>;
  upright: boolean;
  /** What must be shown about the board's voice. */
  voice: { blocked: boolean; muted: boolean };
};

/** The hall on one wall: the newest call, the counters, the last calls, the people waiting. Nothing scrolls. */
export function Board({ live, setting, upright, voice }: BoardProps) {
  const { truth: hall, link, heardAt, clockAheadMs } = live;
  const { language } = useLanguage();
  const { zoomPercent } = setting.board.look;
  const today = useToday(clockAheadMs, hall.shop.timeZone);
  const opening = openingInWords(hall.opening, today, language);
  const silent = link === 'stale' || link === 'offline';
  const someoneHere = hall.counters.some(({ label }) => label !== null);
  const hasCard = setting.hallCode !== null && setting.phoneAddress !== null;
  const parts = partsAt(zoomPercent, upright, hasCard);

  return (
    <div className={`board ${silent ? 'board-silent' : ''} ${zoomPercent > 100 ? 'board-large' : ''}`}>
      <TopBar
        hall={hall}
        link={link}
        silentSince={silent ? (heardAt ?? hall.now) : null}
        clockAheadMs={clockAheadMs}
        today={today}
        opening={opening}
      />
      <main className="board-main">
        <div className="board-now">
          {hall.opening.open || someoneHere ? <NewestCall hall={hall} /> : <ShopClosed {...opening} />}
          {parts.counters && <CounterGrid hall={hall} upright={upright} />}
        </div>
        <div className="board-side">
          <LastCalls hall={hall} most={parts.lastCalls} />
          {parts.waiting && <WaitingList sectors={hall.sectors} most={upright ? 3 : 4} />}
        </div>
      </main>
      {parts.sentences && <BoardFoot hall={hall} setting={setting} upright={upright} />}
      {!silent && <CallInKhmer calls={hall.calls} />}
      <SoundMark {...voice} />
    </div>
  );
}
