import { ask, Refused } from '@motcua/ui/connection/api-client.ts';
import { useEffect, useState } from 'react';
import { type Act, currentStep, type Journey } from '../journey/journey.ts';

/** Whether the number is still being asked for the first time, or again. */
export type Taking = { again: boolean };

/** The pauses between attempts, in milliseconds; after the last one the person is told. */
const pausesMs = [700, 1_500, 3_000];

/**
 * Asks for the number while the journey stands at `taking`. The key stays the same through every attempt, so that an
 * answer lost on its way costs a moment and never a second number.
 */
export function useTaking(journey: Journey, act: (act: Act) => void, deviceToken: string): Taking {
  const [again, setAgain] = useState(false);
  const intent = currentStep(journey).at === 'taking' ? journey.intent : null;

  useEffect(() => {
    if (intent === null) return;
    const { key, wish } = intent;
    let left = false;
    let pause: ReturnType<typeof setTimeout> | undefined;
    setAgain(false);

    const attempt = async (failures: number): Promise<void> => {
      try {
        const taken = await ask('POST /visits', {
          body: { ...wish, procedureIds: [...wish.procedureIds], sectors: [...wish.sectors] },
          key,
          deviceToken,
        });
        act({ act: 'taken', key, taken });
      } catch (error) {
        const { code, params } = error instanceof Refused ? error : new Refused('internal', {}, 0);
        const pauseMs = pausesMs[failures];
        if (code !== 'unavailable' || pauseMs === undefined)
          return act({ act: 'refused', key, code, params });
        if (left) return;
        setAgain(true);
        pause = setTimeout(() => void attempt(failures + 1), pauseMs);
      }
    };
    void attempt(0);
    return () => {
      left = true;
      clearTimeout(pause);
    };
  }, [intent, act, deviceToken]);

  return { again };
}
