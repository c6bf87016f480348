import type { PauseReason } from '@motcua/contracts/queue';
import { attempt } from './attempt.ts';
import type { Day } from './day.ts';
import { counterOf, type Desk } from './desk.ts';

/** Nobody is called here for so many minutes, and the board says so. */
export async function pause(
  day: Day,
  desk: Desk,
  { minutes, reason }: { minutes: number; reason: PauseReason },
): Promise<void> {
  const begun = await attempt(
    day.client.ask('POST /counters/:counterId/pause', desk.worker.pass, {
      ...counterOf(desk),
      body: { reason },
    }),
  );
  if (!begun) return;
  day.diary.pauses += 1;
  await day.clock.pass(minutes);
  await attempt(day.client.ask('DELETE /counters/:counterId/pause', desk.worker.pass, counterOf(desk)));
}
