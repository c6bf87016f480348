import type { HallNow } from '@motcua/rules/waits/hall-now';
import type { DayRecord, Person } from './day-record.ts';

/** What a method may look at: the hall, this day's calls so far, and the last calls of the days before. */
export type Asked = {
  person: Person;
  hall: HallNow;
  day: DayRecord;
  /** People of earlier days in the order of their calls. */
  before: readonly Person[];
  /** Mean service seconds as learned, without absurd values. */
  meanSeconds: number;
};

/** Minutes that each of the usual methods would name. They are given what they need in its best shape. */
export const otherMethods: Readonly<Record<string, (asked: Asked) => number>> = {
  'constant 15 minutes': () => 15,
  'mean of the last 30': ({ person, day, before }) => {
    const last = [...before, ...calledBy(day, person.arrived)].filter(sameSector(person)).slice(-30);
    return last.reduce((sum, one) => sum + waited(one), 0) / Math.max(1, last.length);
  },
  'last to enter service': ({ person, day }) => {
    const last = calledBy(day, person.arrived).findLast(sameSector(person));
    return last === undefined ? 0 : waited(last);
  },
  'head of line': ({ person, hall }) => {
    const oldest = hall.waiting
      .filter((stop) => stop.sector === person.sector)
      .reduce((least, stop) => Math.min(least, stop.queuedAt), hall.now);
    return (hall.now - oldest) / 60_000;
  },
  'mean × people ahead ÷ clerks': ({ person, hall, meanSeconds }) => {
    const able = hall.counters.filter(({ sectors }) => sectors.includes(person.sector));
    const here = able.filter(({ state }) => state === 'open');
    // Before the doors open and over lunch, the clerks who will come.
    const clerks = here.length > 0 ? here : able;
    if (clerks.length === 0) return 0;
    const clerksFor = (sector: string) =>
      hall.counters.filter(
        ({ sectors, state }) => sectors.includes(sector) && (here.length === 0 || state === 'open'),
      ).length;
    // People of other sectors count as far as these clerks are theirs too.
    const ahead = hall.waiting.reduce((sum, { sector }) => {
      const shared = clerks.filter(({ sectors }) => sectors.includes(sector)).length;
      return sum + (shared === 0 ? 0 : shared / Math.max(1, clerksFor(sector)));
    }, 0);
    const someoneFree = here.some(({ busy }) => busy === null) && ahead === 0;
    return someoneFree ? 0 : ((ahead + 0.5) * meanSeconds) / clerks.length / 60;
  },
};

const waited = ({ called, arrived }: Person) => ((called ?? arrived) - arrived) / 60;
const sameSector = (person: Person) => (other: Person) => other.sector === person.sector;

/** Those called before a second of the day, in the order of their calls. */
function calledBy(day: DayRecord, second: number): Person[] {
  return day.people
    .filter(({ called }) => called !== null && called < second)
    .sort((a, b) => (a.called ?? 0) - (b.called ?? 0));
}
