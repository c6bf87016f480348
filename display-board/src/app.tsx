import type { HallSnapshot } from '@motcua/contracts/hall';
import { NotSetUp } from '@motcua/ui/components/not-set-up.tsx';
import { ScreenName } from '@motcua/ui/components/screen-name.tsx';
import { WhileLoading } from '@motcua/ui/components/skeleton.tsx';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { useDevice } from '@motcua/ui/connection/use-device.ts';
import { type Live, useLive } from '@motcua/ui/connection/use-live.ts';
import { useTurnOfHours } from '@motcua/ui/connection/use-turn-of-hours.ts';
import { useMemo } from 'react';
import { useAllDay } from './all-day/use-all-day.ts';
import { useAnnouncer } from './announcer/use-announcer.ts';
import { useTellHouse } from './announcer/use-tell-house.ts';
import { BoardSkeleton } from './board-skeleton.tsx';
import { asTruth, type BoardTruth, followBoard, followWaiting } from './board-truth.ts';
import { hallFor } from './look/hall-for.ts';
import { useVolume } from './look/use-volume.ts';
import { useWall } from './look/use-wall.ts';
import { OutOfReach } from './out-of-reach.tsx';
import { useFreshCode } from './phone/use-fresh-code.ts';
import { useReload } from './use-reload.ts';
import { Wall } from './wall.tsx';

const usualWall = { turned: 0, zoomPercent: 100 } as const;

/** The board: knows its machine, follows the hall, and shows the truth or says that it cannot. */
export function App() {
  const { device, forget } = useDevice('board');
  const token = device.state === 'ready' ? device.token : null;
  const heard = useLive<BoardTruth>({
    who: token === null ? null : { deviceToken: token },
    fetchTruth: async (signal) =>
      asTruth(await ask('GET /board', { signal, deviceToken: token ?? undefined })),
    onHall: followBoard,
    onTiles: followWaiting,
    onRefused: forget,
  });
  const { truth, clockAheadMs, link, wantedName, refresh } = heard;
  const look = truth?.board.look ?? null;
  const whole = truth?.hall ?? null;
  const hall = useMemo(() => (whole && look ? hallFor(whole, look) : null), [whole, look]);
  const live: Live<HallSnapshot> = { ...heard, truth: hall };
  const upright = useWall(look ?? usualWall);
  const tellHouse = useTellHouse(token, link === 'live');
  const settings = useVolume(look, hall?.shop.timeZone ?? null, clockAheadMs);
  const voices = truth?.board.voices;
  const voice = useAnnouncer({ hall, clockAheadMs, settings, voices, deviceToken: token, tellHouse });
  useReload(live);
  useAllDay(live);
  useTurnOfHours(hall, clockAheadMs, refresh);
  useFreshCode(truth?.hallCode ?? null, clockAheadMs, refresh);

  if (device.state === 'unknown') return <NotSetUp kind="board" />;
  if (truth !== null && hall !== null)
    return (
      <>
        <Wall live={{ ...live, truth: hall }} setting={truth} upright={upright} voice={voice} />
        <ScreenName name={wantedName} />
      </>
    );
  if (link === 'offline' || link === 'stale') return <OutOfReach />;
  if (device.state === 'asking' && device.outOfReach) return <OutOfReach />;
  return (
    <WhileLoading>
      <BoardSkeleton />
    </WhileLoading>
  );
}
