import { ask, Refused } from '@motcua/ui/connection/api-client.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { type Act, currentStep, type Intent, type Journey } from '../journey/journey.ts';
import type { GivenNumber } from '../offline/given-number.ts';

/** Whether the number is still being asked for the first time, or again. */
export type Taking = { again: boolean };

/** What the kiosk does where the house does not answer. */
export type Instead = {
  /** The house is known to be out of reach, and a number was given without it: nobody waits for an answer. */
  atOnce: boolean;
  /** @returns null where the kiosk must not number by itself */
  give: (intent: Intent) => Promise<GivenNumber | null>;
};

/** The pauses between attempts, in milliseconds; after the last one the person is told. */
const pausesMs = [700, 1_500, 3_000];
/** How long the house may be silent before the kiosk gives a number of its own. A refusal is an answer. */
const patienceMs = 3_000;
/** Where it must not give one: how long it still hopes before it sends people to the staff. */
const lastHopeMs = 4_000;

/**
 * Asks for the number while the journey stands at `taking`. The key stays the same through every attempt, so that an
 * answer lost on its way costs a moment and never a second number; a number given instead carries it to the house.
 */
export function useTaking(
  journey: Journey,
  act: (act: Act) => void,
  deviceToken: string,
  instead: Instead,
): Taking {
  const [again, setAgain] = useState(false);
  const intent = currentStep(journey).at === 'taking' ? journey.intent : null;
  const giveInstead = useEffectEvent((asked: Intent) => instead.give(asked));
  const isAtOnce = useEffectEvent(() => instead.atOnce);

  useEffect(() => {
    if (intent === null) return;
    const { key, wish } = intent;
    let left = false;
    let pause: ReturnType<typeof setTimeout> | undefined;
    let asking = new AbortController();
    setAgain(false);

    const attempt = async (failures: number): Promise<void> => {
      asking = new AbortController();
      const { signal } = asking;
      try {
        const taken = await ask('POST /visits', {
          body: { ...wish, procedureIds: [...wish.procedureIds], sectors: [...wish.sectors] },
          key,
          deviceToken,
          signal,
        });
        if (!signal.aborted) act({ act: 'taken', key, taken });
      } catch (error) {
        // Whoever broke it off decides what comes next.
        if (left || signal.aborted) return;
        const { code, params } = error instanceof Refused ? error : new Refused('internal', {}, 0);
        const pauseMs = pausesMs[failures];
        if (code !== 'unavailable' || pauseMs === undefined)
          return act({ act: 'refused', key, code, params });
        setAgain(true);
        pause = setTimeout(() => void attempt(failures + 1), pauseMs);
      }
    };
    /** An answer that comes while the number is being kept is left: its ticket is cancelled by the key. */
    const giveOwn = async (): Promise<void> => {
      clearTimeout(pause);
      asking.abort();
      const given = await giveInstead(intent).catch(() => null);
      if (left) return;
      if (given !== null) return act({ act: 'given', key, given });
      setAgain(true);
      void attempt(1);
      patience = setTimeout(() => {
        clearTimeout(pause);
        asking.abort();
        act({ act: 'refused', key, code: 'unavailable', params: {} });
      }, lastHopeMs);
    };

    let patience = setTimeout(() => void giveOwn(), isAtOnce() ? 0 : patienceMs);
    if (!isAtOnce()) void attempt(0);
    return () => {
      left = true;
      clearTimeout(pause);
      clearTimeout(patience);
    };
  }, [intent, act, deviceToken]);

  return { again };
}
