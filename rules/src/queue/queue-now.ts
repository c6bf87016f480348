import type { QueuePolicy } from '@motcua/contracts/shops';

/** One stop that could be called now, as far as the order is concerned. */
export type WaitingStop = {
  stopId: string;
  /** Epoch milliseconds: the place it has earned. */
  queuedAt: number;
  /** Breaks ties between stops that came in the same millisecond: the order in which tickets were issued. */
  sequence: number;
  /** Epoch milliseconds at which it was put at the head on purpose, or null. */
  putFirstAt: number | null;
  /** Its priority class (1 goes before 2), or null for a normal ticket. */
  priority: { code: string; rank: number; aheadMinutes: number } | null;
  /** It waits in the short queue: to collect a result, or to bring what was missing. */
  short?: boolean;
};

/** Whose turn it is between the two queues, and between the two kinds within the short one. */
export type ShortTurn = {
  /** Calls in turn from the long queue since the last one from the short queue, in this counter's sectors today. */
  longRun: number;
  /** As `priorityRun`, counted in the short queue alone. */
  priorityRun: number;
};

/** The pool one counter calls from: every stop it may call now, in any order. */
export type QueueNow = {
  waiting: readonly WaitingStop[];
  policy: QueuePolicy;
  /** Priority calls made in turn, in a row, since the last normal call in this counter's sectors today; of the long queue. */
  priorityRun: number;
  /** Left out where it makes no difference: nobody waits in one of the two queues, or nobody was called yet. */
  shortTurn?: ShortTurn;
};
