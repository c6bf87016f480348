/** One person served: how long the counter was theirs, from the call to the finish. */
export type ServiceSample = {
  sector: string;
  /** The procedure, or null where none was named or several were. */
  procedure: string | null;
  /** Hour of the shop's wall clock at the call, 0 to 23. */
  hour: number;
  seconds: number;
  /** To collect or to supplement. */
  short?: boolean;
};

/**
 * How long something takes: a curve of seconds at evenly spaced shares of chance, for a usual hour, and by how much
 * each hour of the day stretches it.
 */
export type ServiceTime = { curve: readonly number[]; hours: readonly number[] };

/** What was learned about how long people are served. Plain data: it can be kept as JSON. */
export type ServiceTimes = {
  /** Samples behind it, absurd ones not counted. */
  samples: number;
  /** Samples that were set aside as absurd. */
  absurd: number;
  house: ServiceTime;
  sectors: { readonly [sector: string]: ServiceTime };
  procedures: { readonly [procedure: string]: ServiceTime };
  /** Short errands, whatever they are about. */
  short: ServiceTime;
};
