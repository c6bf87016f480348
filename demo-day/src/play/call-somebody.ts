import type { CallId } from '@motcua/contracts/ids';
import { attempt } from './attempt.ts';
import type { Day } from './day.ts';
import { counterOf, type Desk } from './desk.ts';
import type { Found } from './hall.ts';

export type Called = { found: Found; callId: CallId };

/** A clerk lets somebody before others only after they have sat there for a while. */
const outOfTurnAfterMinutes = 4;

/** Calls whoever is next, or now and then somebody out of turn. Null when nobody can be called. */
export async function callSomebody(day: Day, desk: Desk): Promise<Called | null> {
  const waiting = day.hall.waitingFor(desk.post.sectors);
  if (waiting.length === 0) return null;
  const chosen = waiting.find(
    ({ person }) =>
      person.plan.outOfTurn !== null &&
      !person.outOfTurnDone &&
      day.clock.now() > person.arrivedAt + outOfTurnAfterMinutes,
  );
  const called = (chosen && (await callChosen(day, desk, chosen))) ?? (await callNext(day, desk));
  if (!called) return null;

  const { person, errand } = called.found;
  const waited = day.clock.now() - person.freeSince;
  if (!person.wasMissed) day.diary.waits.push({ sector: errand.sector, minutes: Math.max(0, waited) });
  errand.state = 'at-counter';
  person.wasCalled = true;
  return called;
}

async function callNext(day: Day, desk: Desk): Promise<Called | null> {
  const called = await attempt(
    day.client.ask('POST /counters/:counterId/calls', desk.worker.pass, { ...counterOf(desk), body: {} }),
  );
  // Somebody who is no part of this day may have taken a ticket at another kiosk: nobody comes, and it is not ours.
  const found = called && day.hall.find(called.answer.stopId);
  return found && called.answer.callId ? { found, callId: called.answer.callId } : null;
}

async function callChosen(day: Day, desk: Desk, chosen: Found): Promise<Called | null> {
  const { person, errand } = chosen;
  const reason = person.plan.outOfTurn;
  if (!errand.stopId || reason === null) return null;
  person.outOfTurnDone = true;
  const called = await attempt(
    day.client.ask('POST /counters/:counterId/chosen-calls', desk.worker.pass, {
      ...counterOf(desk),
      body: { stopId: errand.stopId, reason },
    }),
  );
  if (!called?.answer.callId) return null;
  day.diary.outOfTurn += 1;
  return { found: chosen, callId: called.answer.callId };
}
