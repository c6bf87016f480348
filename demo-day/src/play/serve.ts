import type { CallId } from '@motcua/contracts/ids';
import { attempt } from './attempt.ts';
import type { Called } from './call-somebody.ts';
import { afterErrand } from './citizen.ts';
import type { Day } from './day.ts';
import type { Desk } from './desk.ts';
import type { Found } from './hall.ts';
import { sendOn, setAside, takeBackFinish } from './mishaps.ts';
import { doesNotCome } from './miss.ts';

/** From the call to the end: the person comes or does not, is served, and now and then something goes wrong. */
export async function serve(day: Day, desk: Desk, { found, callId }: Called): Promise<void> {
  const { person, errand } = found;
  await day.clock.pass(errand.plan.walkMinutes);
  if (await doesNotCome(day, desk, { found, callId })) return;

  await attempt(
    day.client.ask('POST /calls/:callId/arrival', desk.worker.pass, { params: { callId }, body: {} }),
  );
  if (!errand.mishapsOver) {
    errand.mishapsOver = true;
    if (errand.plan.transferTo) return sendOn(day, desk, found, errand.plan.transferTo);
    if (errand.plan.hold) return setAside(day, desk, { found, callId });
    if (errand.plan.slip) await takeBackFinish(day, desk, { found, callId });
  }
  await finish(day, desk, found, callId);
  afterErrand(day, person);
}

/** Back from the photocopier: at the counter at once, without a call. */
export async function serveAgain(day: Day, desk: Desk, found: Found): Promise<void> {
  const { errand, person } = found;
  if (!errand.stopId) return;
  const resumed = await attempt(
    day.client.ask('POST /stops/:stopId/resumption', desk.worker.pass, {
      params: { stopId: errand.stopId },
      body: {},
    }),
  );
  if (!resumed?.answer.callId) {
    // Called at another counter just then, or back in the queue because the time was up: look again a little later.
    if (errand.state === 'held') desk.away.push({ found, backAt: day.clock.now() + 2 });
    return;
  }
  errand.state = 'at-counter';
  await finish(day, desk, found, resumed.answer.callId);
  afterErrand(day, person);
}

async function finish(day: Day, desk: Desk, { errand }: Found, callId: CallId): Promise<void> {
  await day.clock.pass(errand.minutesLeft);
  errand.minutesLeft = 0;
  await attempt(
    day.client.ask('POST /calls/:callId/finish', desk.worker.pass, { params: { callId }, body: {} }),
  );
  errand.state = 'done';
}
