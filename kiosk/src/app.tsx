import { NotSetUp } from '@motcua/ui/components/not-set-up.tsx';
import { useToday } from '@motcua/ui/components/use-today.ts';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { useDevice } from '@motcua/ui/connection/use-device.ts';
import { type Live, useLive } from '@motcua/ui/connection/use-live.ts';
import { useTurnOfHours } from '@motcua/ui/connection/use-turn-of-hours.ts';

import { useLanguage } from '@motcua/ui/words/use-words.tsx';
import { useEffect, useMemo, useReducer } from 'react';
import { Frame } from './frame/frame.tsx';
import { OutOfReach } from './frame/out-of-reach.tsx';
import { asTruth, followTiles, type KioskTruth } from './hall/kiosk-truth.ts';
import { currentStep, resting } from './journey/journey.ts';
import { stepOn } from './journey/step-on.ts';
import { KioskContext } from './kiosk-context.ts';
import { Screen } from './screen.tsx';
import { useTaking } from './take-ticket/use-taking.ts';

/** The kiosk: knows its machine, follows the hall, and leads one person at a time to a number. */
export function App() {
  const { device, forget } = useDevice('kiosk');
  const token = device.state === 'ready' ? device.token : null;
  const live = useLive<KioskTruth>({
    who: token === null ? null : { deviceToken: token },
    fetchTruth: async (signal) =>
      asTruth(await ask('GET /kiosk', { signal, deviceToken: token ?? undefined })),
    onTiles: followTiles,
    onRefused: forget,
  });

  if (device.state === 'unknown') return <NotSetUp kind="kiosk" />;
  if (token === null || live.truth === null) {
    const outOfReach = device.state === 'asking' && device.outOfReach;
    return <OutOfReach link={outOfReach ? 'offline' : live.link} />;
  }
  return <Journeys live={{ ...live, truth: live.truth }} deviceToken={token} />;
}

type JourneysProps = { live: Live<KioskTruth> & { truth: KioskTruth }; deviceToken: string };

/** One person after another, each with a journey of their own. */
function Journeys({ live, deviceToken }: JourneysProps) {
  const [journey, act] = useReducer(stepOn, resting);
  const { truth, link, newBuild, clockAheadMs, refresh } = live;
  useTurnOfHours(truth.hall, clockAheadMs, refresh);
  const today = useToday(clockAheadMs, truth.hall.shop.timeZone);
  const { speak } = useLanguage();
  const { at } = currentStep(journey);
  const isResting = at === 'resting';
  const taking = useTaking(journey, act, deviceToken);

  // The next person finds the house's own language, and a new build when one waits.
  const { length } = journey.trail;
  useEffect(() => {
    if (length === 1 && newBuild) location.reload();
  }, [length, newBuild]);
  // A refusal often means that something changed unseen, the opening for instance.
  useEffect(() => {
    if (at === 'refused') refresh();
  }, [at, refresh]);
  useEffect(() => {
    if (!isResting) return () => speak('vi');
  }, [isResting, speak]);

  const kiosk = useMemo(
    () => ({ truth, journey, act, deviceToken, today }),
    [truth, journey, deviceToken, today],
  );
  return (
    <KioskContext value={kiosk}>
      <Frame link={link} clockAheadMs={clockAheadMs}>
        <Screen taking={taking} />
      </Frame>
    </KioskContext>
  );
}
