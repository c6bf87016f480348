import { chooseNext, type WaitingStop } from '@motcua/rules/queue/choose-next';
import { nextPriorityRun } from '@motcua/rules/queue/priority-run';
import type { Window } from '@motcua/rules/waits/hall-now';
import type { DayRecord, Person } from './day-record.ts';
import { type Dice, dice } from './dice.ts';
import { planClerk } from './plan-clerk.ts';
import { type Comer, planPeople } from './plan-people.ts';
import type { Shop } from './shops.ts';

type Desk = { plan: Window[]; freeAt: number; windows: [number, number][]; run: number; open: Person | null };

const dayMs = 86_400_000;
/** A Monday's midnight in Vietnam. */
const firstMidnightAt = Date.UTC(2026, 0, 4, 17);
/** Before a break a visit is sometimes left open until the clerk is back; now and then one is closed at its call. */
const leftOpen = 0.12;
const closedAtOnce = 0.02;

/**
 * Lives through one day of a shop with the production rule of calling, and gives back what the house wrote down of it.
 * Clerks finish whom they serve before they leave; nobody is called outside the hours.
 */
export function liveDay(shop: Shop, dayNumber: number, seed: number): DayRecord {
  const chance = dice(seed * 1_009 + dayNumber);
  const comers = planPeople(chance, shop, dayNumber);
  const desks = shop.counters.map(
    ({ leavesEarly }): Desk => ({
      plan: planClerk(chance, shop, leavesEarly),
      freeAt: 0,
      windows: [],
      run: 0,
      open: null,
    }),
  );
  const people = comers.map(unserved);
  const waiting: { stop: WaitingStop; comer: Comer; person: Person }[] = [];
  let come = 0;
  const arriveUntil = (second: number) => {
    for (; come < comers.length && (comers[come]?.arrived ?? 0) <= second; come += 1) {
      const [comer, person] = [comers[come], people[come]];
      if (comer && person) waiting.push({ stop: stopOf(comer, come), comer, person });
    }
  };
  for (const desk of desks) sitDown(desk, 0);

  for (;;) {
    const index = desks.reduce(
      (best, desk, one) => (desk.freeAt < (desks[best]?.freeAt ?? 0) ? one : best),
      0,
    );
    const [desk, counter] = [desks[index], shop.counters[index]];
    if (!desk || !counter || desk.freeAt === Number.POSITIVE_INFINITY) break;
    const now = desk.freeAt;
    arriveUntil(now);
    if (!isAt(desk, now)) {
      leave(desk, now, chance);
      continue;
    }
    const pool = waiting.filter(({ stop, comer }) => stop !== null && counter.sectors.includes(comer.sector));
    const chosen = chooseNext({
      waiting: pool.map(({ stop }) => stop),
      policy: shop.policy,
      priorityRun: desk.run,
    });
    const next = pool.find(({ stop }) => stop === chosen?.stop);
    if (next === undefined) {
      const somebodyComes = comers[come]?.arrived ?? Number.POSITIVE_INFINITY;
      const planned = desk.plan.find(([, to]) => to > now)?.[1] ?? Number.POSITIVE_INFINITY;
      desk.freeAt = Math.min(somebodyComes, planned);
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    for (const [one, other] of desks.entries())
      if (shop.counters[one]?.sectors.includes(next.comer.sector))
        other.run = nextPriorityRun(other.run, {
          priority: next.stop.priority !== null,
          inTurn: true,
          putFirst: false,
        });
    serve(desk, next, { now, counterId: counter.counterId, pace: counter.pace, chance });
  }
  return {
    midnightAt: firstMidnightAt + dayNumber * dayMs,
    opening: shop.opening,
    policy: shop.policy,
    counters: shop.counters.map(({ counterId, sectors }, index) => ({
      counterId,
      sectors,
      windows: desks[index]?.windows ?? [],
    })),
    presenceRecorded: true,
    people,
  };
}

const isAt = (desk: Desk, now: number) => desk.plan.some(([from, to]) => from <= now && now < to);

function sitDown(desk: Desk, now: number): void {
  const next = desk.plan.find(([from]) => from >= now);
  desk.freeAt = next?.[0] ?? Number.POSITIVE_INFINITY;
  if (next !== undefined) desk.windows.push([next[0], next[0]]);
}

/** Ends the present window, and begins the next where there is one; a visit left open is closed on coming back. */
function leave(desk: Desk, now: number, chance: Dice): void {
  const last = desk.windows.at(-1);
  if (last !== undefined) last[1] = now;
  const served = desk.open;
  desk.open = null;
  sitDown(desk, now);
  if (served !== null && chance.chance(leftOpen))
    // Left open at the end of the day, it is the morning after that closes it.
    served.finished = desk.freeAt === Number.POSITIVE_INFINITY ? 24 * 3_600 + 27_000 : desk.freeAt;
}

function serve(
  desk: Desk,
  { comer, person }: { comer: Comer; person: Person },
  at: { now: number; counterId: string; pace: number; chance: Dice },
): void {
  const { now, chance } = at;
  person.called = now;
  person.counter = at.counterId;
  if (!comer.comes) {
    person.missed = now + chance.between(80, 170);
    desk.freeAt = person.missed + chance.between(5, 20);
    desk.open = null;
    return;
  }
  const ends = now + comer.serviceSeconds * at.pace + chance.between(10, 40);
  person.finished = chance.chance(closedAtOnce) ? now + chance.between(0, 6) : ends;
  desk.open = person;
  desk.freeAt = ends + chance.between(8, 45);
}

function unserved({ id, sector, procedure, priority, arrived }: Comer): Person {
  return {
    id,
    sector,
    procedure,
    priority,
    arrived,
    called: null,
    counter: null,
    finished: null,
    missed: null,
  };
}

function stopOf({ id, arrived, priority }: Comer, sequence: number): WaitingStop {
  return { stopId: id, queuedAt: arrived * 1_000, sequence, putFirstAt: null, priority };
}
