import type { Schedule } from '@motcua/rules/deadlines/schedule';

type Standing = Pick<Schedule, 'dueAt' | 'dueDay' | 'pausedSince' | 'thresholds'>;

type State = { standing: Standing; version: number; stopped: boolean; recorded: boolean };

export type ModelClock = {
  copy(): ModelClock;
  /** Everything that is reached is crossed, once for each date. */
  sweep(at: string): void;
  keep(next: Standing): void;
  stop(): void;
  openRecord(): void;
  /** The same act came later here. */
  become(other: ModelClock): void;
  state(): State;
  crossed(): string[];
};

/**
 * What the sweep should do with one clock, said as plainly as possible: no lock, no batch, no neighbour.
 * @param imported what came in from an older system passes nothing
 */
export function modelClock(first: Standing, imported: boolean): ModelClock {
  return build({ standing: first, version: 1, stopped: false, recorded: false }, new Set(), imported);
}

function build(begin: State, seen: ReadonlySet<string>, imported: boolean): ModelClock {
  let now = begin;
  const crossed = new Set(seen);
  return {
    copy: () => build(now, crossed, imported),
    sweep(at) {
      const { thresholds, pausedSince } = now.standing;
      if (now.stopped || pausedSince !== null || imported) return;
      const reached = thresholds.filter((one) => one.at <= at);
      for (const { kind } of reached) crossed.add(`${now.version} ${kind}`);
      now = {
        ...now,
        recorded: now.recorded || reached.some(({ kind }) => kind === 'overdue'),
        standing: { ...now.standing, thresholds: thresholds.filter((one) => one.at > at) },
      };
    },
    keep(next) {
      const moved = next.dueAt !== now.standing.dueAt;
      now = { ...now, standing: next, version: now.version + (moved ? 1 : 0) };
    },
    stop() {
      now = { ...now, stopped: true };
    },
    openRecord() {
      now = { ...now, recorded: true };
    },
    become(other) {
      const acted = other.state();
      now = { ...acted, recorded: now.recorded || acted.recorded };
    },
    state: () => now,
    crossed: () => [...crossed].toSorted(),
  };
}
