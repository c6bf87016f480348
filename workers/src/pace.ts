import { type SweepPace, usualSweepPace } from '@motcua/db/dossiers/sweep-watch';

/** How often the workers look at things by themselves. Tests go faster. */
export type Pace = {
  /** How often each process looks whether a sweep is late, give or take a fifth, so that processes do not march in step. */
  watchEveryMs: number;
  /** A sweep that is done over and over is late when the last one is older than this. */
  patienceSeconds: number;
  /** How often a process asks whether it leads, and a leading one whether its connection lives. */
  leadEveryMs: number;
  /** How often the leading process sees to it that the schedule still stands in the queue. */
  scheduleEveryMs: number;
  /** How long a job stays with a worker that gives no sign of life; others take it over within twice this time. */
  lockMs: number;
  /** How soon each process sweeps deadlines itself where nobody else did. */
  deadlines: SweepPace;
};

export const usualPace: Pace = {
  watchEveryMs: 45_000,
  patienceSeconds: 60,
  leadEveryMs: 5_000,
  scheduleEveryMs: 60_000,
  lockMs: 15_000,
  deadlines: usualSweepPace,
};
