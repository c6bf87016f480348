import type { PlannedVisit } from '../plan/planned-day.ts';
import { attempt } from './attempt.ts';
import type { Day } from './day.ts';
import { type Errand, enter, type Person } from './person.ts';

/** Somebody comes in and takes a number: one for everything, or one for the first sector only. */
export async function arrive(day: Day, plan: PlannedVisit): Promise<void> {
  await day.clock.until(plan.arrivesAt);
  const person = enter(plan, day.clock.now());
  day.hall.people.push(person);
  await takeTicket(day, person, day.oneAtATime ? person.errands.slice(0, 1) : person.errands);
  if (plan.patienceMinutes !== null) day.meanwhile(giveUpAfter(day, person, plan.patienceMinutes));
}

/** With an errand done: home, or on to the next. Whoever holds one number for everything just sits down again. */
export function afterErrand(day: Day, person: Person): void {
  person.freeSince = day.clock.now();
  const next = person.errands.find(({ state }) => state === 'to-come');
  if (next) day.meanwhile(backToKiosk(day, person, next));
  else if (person.errands.every(({ state }) => state === 'done')) leave(day, person);
  day.bell.ring(person.errands.map(({ sector }) => sector));
}

/** Goes home. What has no ticket yet will never have one. */
export function leave(day: Day, person: Person): void {
  person.leftAt = day.clock.now();
  for (const errand of person.errands) if (errand.state === 'to-come') errand.state = 'cancelled';
  // Whoever waits to go to lunch may go now.
  day.bell.ring(person.errands.map(({ sector }) => sector));
}

async function backToKiosk(day: Day, person: Person, next: Errand): Promise<void> {
  await day.clock.pass(next.plan.backToKioskMinutes);
  person.freeSince = day.clock.now();
  await takeTicket(day, person, [next]);
}

async function takeTicket(day: Day, person: Person, errands: Errand[]): Promise<void> {
  const { kiosk, procedures } = day.shop;
  const { answer } = await day.client.ask('POST /visits', kiosk, {
    body: {
      procedureIds: errands.flatMap(({ plan }) =>
        plan.procedures.flatMap((place) => procedures.get(plan.sector)?.[place] ?? []),
      ),
      sectors: errands.filter(({ plan }) => plan.procedures.length === 0).map(({ sector }) => sector),
      priorityClass: person.plan.priorityClass,
      language: person.plan.language,
    },
  });
  day.diary.tickets += 1;
  for (const errand of errands) {
    errand.stopId = answer.stops.find(({ sector }) => sector === errand.sector)?.stopId ?? null;
    errand.state = 'waiting';
  }
  day.bell.ring(errands.map(({ sector }) => sector));
}

/** Asks at the desk to be struck off, when nobody has called by then. */
async function giveUpAfter(day: Day, person: Person, minutes: number): Promise<void> {
  await day.clock.pass(minutes);
  if (person.wasCalled || person.leftAt !== null) return;
  for (const errand of person.errands) {
    if (errand.state !== 'waiting' || !errand.stopId) continue;
    const struckOff = await attempt(
      day.client.ask('POST /stops/:stopId/cancellation', day.shop.supervisor.pass, {
        params: { stopId: errand.stopId },
        body: { reason: 'citizen-asked' },
      }),
    );
    if (!struckOff) return;
    errand.state = 'cancelled';
    day.diary.cancelled += 1;
  }
  leave(day, person);
}

/** Missed, but back in the hall: the desk lets them in again with their old number. */
export async function comeBack(day: Day, person: Person): Promise<void> {
  if (person.awayUntil === null) return;
  await day.clock.until(person.awayUntil);
  person.freeSince = day.clock.now();
  for (const errand of person.errands) {
    if (errand.state !== 'missed' || !errand.stopId) continue;
    const back = await attempt(
      day.client.ask('POST /stops/:stopId/return', day.shop.supervisor.pass, {
        params: { stopId: errand.stopId },
        body: {},
      }),
    );
    if (!back) continue;
    errand.state = 'waiting';
    day.diary.returned += 1;
  }
  day.bell.ring(person.errands.map(({ sector }) => sector));
}
