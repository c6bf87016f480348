import type { SlipEvent } from '@motcua/contracts/realtime';
import { NotSetUp } from '@motcua/ui/components/not-set-up.tsx';
import { useToday } from '@motcua/ui/components/use-today.ts';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { useDevice } from '@motcua/ui/connection/use-device.ts';
import { type Live, useLive } from '@motcua/ui/connection/use-live.ts';
import { useTurnOfHours } from '@motcua/ui/connection/use-turn-of-hours.ts';
import { useLanguage } from '@motcua/ui/words/use-words.tsx';
import { useEffect, useMemo, useReducer, useState } from 'react';
import { Frame } from './frame/frame.tsx';
import { NameOfScreen } from './frame/name-of-screen.tsx';
import { OutOfReach } from './frame/out-of-reach.tsx';
import { useSight } from './frame/use-sight.ts';
import { asTruth, followPrinter, followTiles, type KioskTruth } from './hall/kiosk-truth.ts';
import { currentStep, resting } from './journey/journey.ts';
import { stepOn } from './journey/step-on.ts';
import { KioskContext } from './kiosk-context.ts';
import { type AloneHere, useAlone } from './offline/use-alone.ts';
import { useInstead } from './offline/use-instead.ts';
import { useOfferAgain } from './offline/use-offer-again.ts';
import { Screen } from './screen.tsx';
import { useTaking } from './take-ticket/use-taking.ts';

/** The kiosk: knows its machine, follows the hall, and leads one person at a time to a number. */
export function App() {
  const { device, forget } = useDevice('kiosk');
  const [slip, setSlip] = useState<SlipEvent | null>(null);
  const token = device.state === 'ready' ? device.token : null;
  const heard = useLive<KioskTruth>({
    who: token === null ? null : { deviceToken: token },
    fetchTruth: async (signal) =>
      asTruth(await ask('GET /kiosk', { signal, deviceToken: token ?? undefined })),
    onTiles: followTiles,
    onPrinter: followPrinter,
    onSlip: setSlip,
    onRefused: forget,
  });
  const { here, live } = useAlone(token, heard);

  if (device.state === 'unknown') return <NotSetUp kind="kiosk" />;
  if (token === null || live.truth === null) {
    const outOfReach = device.state === 'asking' && device.outOfReach;
    return <OutOfReach link={outOfReach ? 'offline' : live.link} />;
  }
  return <Journeys live={{ ...live, truth: live.truth }} deviceToken={token} slip={slip} alone={here} />;
}

type JourneysProps = {
  live: Live<KioskTruth> & { truth: KioskTruth };
  deviceToken: string;
  slip: SlipEvent | null;
  alone: AloneHere;
};

/** One person after another, each with a journey of their own. */
function Journeys({ live, deviceToken, slip, alone }: JourneysProps) {
  const [journey, act] = useReducer(stepOn, resting);
  const { truth, link, newBuild, clockAheadMs, wantedName, refresh } = live;
  useTurnOfHours(truth.hall, clockAheadMs, refresh);
  const today = useToday(clockAheadMs, truth.hall.shop.timeZone);
  const { speak } = useLanguage();
  const sight = useSight();
  const { reset } = sight;
  const { at } = currentStep(journey);
  const isResting = at === 'resting';
  const taking = useTaking(journey, act, deviceToken, useInstead(journey, truth.hall, alone));
  useOfferAgain(alone, isResting, today, act);

  // The next person finds the house's own language and type, and a new build when one waits.
  const { length } = journey.trail;
  useEffect(() => {
    if (length === 1 && newBuild) location.reload();
  }, [length, newBuild]);
  // A refusal often means that something changed unseen, the opening for instance.
  useEffect(() => {
    if (at === 'refused') refresh();
  }, [at, refresh]);
  useEffect(() => {
    if (isResting) return;
    return () => {
      speak('vi');
      reset();
    };
  }, [isResting, speak, reset]);

  const kiosk = useMemo(
    () => ({ truth, journey, act, deviceToken, today, slip, sight, alone }),
    [truth, journey, deviceToken, today, slip, sight, alone],
  );
  return (
    <KioskContext value={kiosk}>
      <Frame link={alone.isAlone && alone.state?.mayGive ? 'live' : link} clockAheadMs={clockAheadMs}>
        <Screen taking={taking} />
      </Frame>
      <NameOfScreen name={wantedName} />
    </KioskContext>
  );
}
