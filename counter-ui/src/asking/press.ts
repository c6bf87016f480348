import { Refused } from '@motcua/ui/connection/api-client.ts';
import { freshKey } from '@motcua/ui/connection/fresh-key.ts';

/** One thing asked of the house by a press; asked again with the same key where no answer came. */
export type Step = (key: string) => Promise<unknown>;

/** The pauses before asking again, in milliseconds. A house that restarts is back within them. */
const pausesMs = [400, 1_200, 3_000];

const sleep = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms));

/**
 * Does what one press of a button means: its steps in order, each under one key of its own. A step without an answer
 * is repeated with the same key, so it happens once however often it was sent; a refused step ends the press.
 * @param onRepeat told each time a step is sent again, so that the screen can say so
 * @throws Refused of the step that was refused, or `unavailable` where the house stayed silent
 */
export async function press(
  steps: readonly Step[],
  {
    onRepeat = () => undefined,
    pause = sleep,
  }: { onRepeat?: () => void; pause?: (ms: number) => Promise<void> } = {},
): Promise<void> {
  for (const step of steps) await withOneKey(step, onRepeat, pause);
}

async function withOneKey(
  step: Step,
  onRepeat: () => void,
  pause: (ms: number) => Promise<void>,
): Promise<void> {
  const key = freshKey();
  for (const pauseMs of pausesMs) {
    try {
      await step(key);
      return;
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'unavailable') throw error;
    }
    onRepeat();
    await pause(pauseMs);
  }
  await step(key);
}
