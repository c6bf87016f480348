import { attempt } from './attempt.ts';
import type { Called } from './call-somebody.ts';
import { afterErrand, comeBack, leave } from './citizen.ts';
import type { Day } from './day.ts';
import type { Desk } from './desk.ts';
import type { Person } from './person.ts';

/** How long a clerk looks up before calling again, and again before giving up. */
const lookMinutes = 0.6;

/**
 * Nobody comes to the counter: called again, then marked missed.
 * @returns false when the person is there after all
 */
export async function doesNotCome(day: Day, desk: Desk, { found, callId }: Called): Promise<boolean> {
  const { person, errand } = found;
  goesAway(day, person);
  if (!isAway(day, person)) return false;
  const onCall = { params: { callId }, body: {} };
  await day.clock.pass(lookMinutes);
  await attempt(day.client.ask('POST /calls/:callId/recalls', desk.worker.pass, onCall));
  await day.clock.pass(lookMinutes);
  if (!isAway(day, person)) return false;

  const missed = await attempt(day.client.ask('POST /calls/:callId/missed', desk.worker.pass, onCall));
  errand.state = missed ? 'missed' : 'done';
  if (!missed)
    await attempt(
      day.client.ask('POST /calls/:callId/finish', desk.worker.pass, { params: { callId }, body: {} }),
    );
  else day.diary.missed += 1;
  person.wasMissed = true;
  afterErrand(day, person);
  return true;
}

/** With the first call it comes out that they are not there. */
function goesAway(day: Day, person: Person): void {
  const { absence } = person.plan;
  if (!absence || person.awayUntil !== null || person.leftAt !== null) return;
  if (absence.returnsAfterMinutes === null) leave(day, person);
  else {
    person.awayUntil = day.clock.now() + absence.returnsAfterMinutes;
    day.meanwhile(comeBack(day, person));
  }
}

function isAway(day: Day, person: Person): boolean {
  return person.leftAt !== null || (person.awayUntil !== null && day.clock.now() < person.awayUntil);
}
