import { nextPriorityRun } from '@motcua/rules/queue/priority-run';
import type { HallCounter, HallNow, HallStop } from '@motcua/rules/waits/hall-now';
import type { DayRecord, Person } from './day-record.ts';
import type { Learned } from './learn-from-days.ts';

/** Where presence is not written down: a counter that called nobody for so long while somebody waited is not there. */
const absentSeconds = 8 * 60;

/** The hall at one second of a day, made of nothing but what the house had written down by then and learned before. */
export function hallAt(day: DayRecord, now: number, learned: Learned): HallNow {
  const waiting = day.people
    .map((person, sequence) => ({ person, sequence }))
    .filter(({ person }) => person.arrived < now && (person.called === null || person.called >= now));
  const called = day.people
    .filter((person) => person.called !== null && person.called < now)
    .toSorted((a, b) => (a.called ?? 0) - (b.called ?? 0));
  return {
    now: day.midnightAt + now * 1_000,
    midnightAt: day.midnightAt,
    opening: day.opening,
    policy: day.policy,
    waiting: waiting.map(({ person, sequence }) => stopOf(day, person, sequence)),
    counters: day.counters.map((counter) =>
      counterAt(day, now, counter, called, {
        longestWait:
          now -
          (waiting.find(({ person }) => counter.sectors.includes(person.sector))?.person.arrived ?? now),
        earlierDays: learned.earlierDays.get(counter.counterId) ?? [],
      }),
    ),
    arrivals: learned.arrivals,
    times: learned.times,
    ...learned.calling,
  };
}

function stopOf(day: DayRecord, person: Person, sequence: number): HallStop {
  return {
    stopId: person.id,
    visitId: person.id,
    sector: person.sector,
    procedures: person.procedure === null ? [] : [person.procedure],
    queuedAt: day.midnightAt + person.arrived * 1_000,
    sequence,
    putFirstAt: null,
    priority: person.priority,
    onlyCounterId: null,
  };
}

function counterAt(
  day: DayRecord,
  now: number,
  counter: DayRecord['counters'][number],
  called: readonly Person[],
  seen: { longestWait: number; earlierDays: HallCounter['earlierDays'] },
): HallCounter {
  const own = called.filter((person) => person.counter === counter.counterId);
  const last = own.at(-1);
  const ended = last === undefined ? null : (last.finished ?? last.missed);
  const isBusy = last !== undefined && (ended === null || ended > now);
  const instant = (second: number) => day.midnightAt + second * 1_000;
  return {
    counterId: counter.counterId,
    sectors: counter.sectors,
    ...stateAt(),
    seenToday: day.presenceRecorded ? counter.windows.some(([from]) => from <= now) : last !== undefined,
    busy:
      last !== undefined && isBusy
        ? {
            sector: last.sector,
            procedures: last.procedure === null ? [] : [last.procedure],
            visitId: last.id,
            since: instant(last.called ?? now),
          }
        : null,
    priorityRun: called
      .filter((person) => counter.sectors.includes(person.sector))
      .reduce(
        (run, { priority }) =>
          nextPriorityRun(run, { priority: priority !== null, inTurn: true, putFirst: false }),
        0,
      ),
    earlierDays: seen.earlierDays,
  };

  function stateAt(): Pick<HallCounter, 'state' | 'pausedSince'> {
    if (day.presenceRecorded) {
      if (counter.windows.some(([from, to]) => from <= now && now < to))
        return { state: 'open', pausedSince: null };
      const left = counter.windows.findLast(([, to]) => to <= now)?.[1];
      const hereToday =
        left !== undefined && day.opening.some(([from, to]) => from <= left && left < to && now < to);
      return hereToday
        ? { state: 'paused', pausedSince: instant(left) }
        : { state: 'closed', pausedSince: null };
    }
    if (last === undefined) return { state: 'closed', pausedSince: null };
    const idle = isBusy ? 0 : now - (ended ?? now);
    if (Math.min(idle, seen.longestWait) <= absentSeconds) return { state: 'open', pausedSince: null };
    return { state: 'paused', pausedSince: instant(now - idle) };
  }
}
