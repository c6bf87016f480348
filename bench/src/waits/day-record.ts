import type { QueueNow, WaitingStop } from '@motcua/rules/queue/queue-now';
import type { Window } from '@motcua/rules/waits/hall-now';

/** One person as the house wrote it down. Instants are seconds since the day's midnight. */
export type Person = {
  id: string;
  sector: string;
  procedure: string | null;
  priority: WaitingStop['priority'];
  arrived: number;
  /** Null: not reached that day. */
  called: number | null;
  counter: string | null;
  /** As recorded, which is not always when they left. Null: never recorded, or they did not come. */
  finished: number | null;
  /** Second at which they were marked as missed. */
  missed: number | null;
};

/** A day as the house wrote it down: all that a predictor may ever look at, and of its own day only what was past. */
export type DayRecord = {
  /** Epoch milliseconds of the local midnight. */
  midnightAt: number;
  opening: readonly Window[];
  policy: QueueNow['policy'];
  counters: readonly { counterId: string; sectors: readonly string[]; windows: readonly Window[] }[];
  /** False where the windows were made out afterwards from the calls: of its own day they may then not be asked. */
  presenceRecorded: boolean;
  /** In the order of arrival. */
  people: readonly Person[];
};
