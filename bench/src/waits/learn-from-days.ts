import type { Arrivals, HallCounter, HallNow, Window } from '@motcua/rules/waits/hall-now';
import { learnArrivals } from '@motcua/rules/waits/learn-arrivals';
import { learnCalling } from '@motcua/rules/waits/learn-calling';
import { learnServiceTimes } from '@motcua/rules/waits/learn-service-times';
import type { ServiceTimes } from '@motcua/rules/waits/service-times';
import type { DayRecord, Person } from './day-record.ts';

/** Everything a predictor knows from days that are over. */
export type Learned = {
  times: ServiceTimes;
  calling: Pick<HallNow, 'noShow' | 'secondsBetween'>;
  arrivals: readonly Arrivals[];
  earlierDays: ReadonlyMap<string, HallCounter['earlierDays']>;
};

export function learnFromDays(days: readonly DayRecord[]): Learned {
  const called = days.flatMap(({ people }) => people.filter((person) => person.called !== null));
  const came = days.flatMap(({ people }) => people).filter(({ priority }) => priority !== null);
  return {
    times: learnServiceTimes(
      called.flatMap(({ sector, procedure, called: from, finished }) =>
        from === null || finished === null
          ? []
          : [{ sector, procedure, hour: hourOf(from), seconds: finished - from }],
      ),
    ),
    calling: learnCalling({
      calls: called.length,
      missedSeconds: called.flatMap((person) =>
        person.missed === null || person.called === null ? [] : [person.missed - person.called],
      ),
      gapSeconds: days.flatMap(gapsOf),
    }),
    arrivals: learnArrivals(
      came.map(({ sector, priority, arrived }) => ({ sector, priority, hour: hourOf(arrived) })),
      days.length,
    ),
    earlierDays: windowsByCounter(days),
  };
}

const hourOf = (second: number) => Math.min(23, Math.floor(second / 3_600));

function windowsByCounter(days: readonly DayRecord[]): Map<string, Window[][]> {
  const byCounter = new Map<string, Window[][]>();
  for (const { counters } of days)
    for (const { counterId, windows } of counters) {
      const known = byCounter.get(counterId) ?? [];
      known.push([...windows]);
      byCounter.set(counterId, known);
    }
  return byCounter;
}

/** From each end to the same counter's next call, where the next person had been waiting already. */
function gapsOf({ people }: DayRecord): number[] {
  const byCounter = Map.groupBy(
    people.filter((person) => person.called !== null),
    ({ counter }) => counter,
  );
  return [...byCounter.values()].flatMap((own) =>
    own
      .toSorted((a, b) => (a.called ?? 0) - (b.called ?? 0))
      .flatMap((next: Person, index, inOrder) => {
        const before = inOrder[index - 1];
        const ended = before?.finished ?? before?.missed ?? null;
        if (ended === null || next.called === null || next.arrived > ended) return [];
        return [next.called - ended];
      }),
  );
}
