import type { HallSnapshot } from '@motcua/contracts/hall';
import { NotSetUp } from '@motcua/ui/components/not-set-up.tsx';
import { WhileLoading } from '@motcua/ui/components/skeleton.tsx';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { useDevice } from '@motcua/ui/connection/use-device.ts';
import { useLive } from '@motcua/ui/connection/use-live.ts';
import { useTurnOfHours } from '@motcua/ui/connection/use-turn-of-hours.ts';
import { useAllDay } from './all-day/use-all-day.ts';
import { useAnnouncer } from './announcer/use-announcer.ts';
import { useTellHouse } from './announcer/use-tell-house.ts';
import { usualVoice } from './announcer/voice-settings.ts';
import { Board } from './board.tsx';
import { BoardSkeleton } from './board-skeleton.tsx';
import { followHall } from './now-serving/follow-hall.ts';
import { OutOfReach } from './out-of-reach.tsx';
import { useReload } from './use-reload.ts';
import { followTiles } from './waiting/follow-tiles.ts';

/** The board: knows its machine, follows the hall, and shows the truth or says that it cannot. */
export function App() {
  const { device, forget } = useDevice('board');
  const token = device.state === 'ready' ? device.token : null;
  const live = useLive<HallSnapshot>({
    who: token === null ? null : { deviceToken: token },
    fetchTruth: (signal) => ask('GET /hall', { signal, deviceToken: token ?? undefined }),
    onHall: followHall,
    onTiles: followTiles,
    onRefused: forget,
  });
  const tellHouse = useTellHouse(token, live.link === 'live');
  const voice = useAnnouncer({
    hall: live.truth,
    clockAheadMs: live.clockAheadMs,
    settings: usualVoice,
    tellHouse,
  });
  useReload(live);
  useAllDay(live);
  useTurnOfHours(live.truth, live.clockAheadMs, live.refresh);

  if (device.state === 'unknown') return <NotSetUp kind="board" />;
  if (live.truth !== null) return <Board live={{ ...live, truth: live.truth }} voice={voice} />;
  if (live.link === 'offline' || live.link === 'stale') return <OutOfReach />;
  if (device.state === 'asking' && device.outOfReach) return <OutOfReach />;
  return (
    <WhileLoading>
      <BoardSkeleton />
    </WhileLoading>
  );
}
