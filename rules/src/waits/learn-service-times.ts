import { quantileOf } from './quantile-of.ts';
import type { ServiceSample, ServiceTime, ServiceTimes } from './service-times.ts';

/** Nobody is served in less: a call closed at once by mistake. */
const shortestSeconds = 15;
/** Nobody is served for longer: a visit left open over lunch or over night. */
const longestSeconds = 4 * 3_600;
/** In spreads of the logarithm: further from the middle of its kind than this, a sample is set aside. */
const farthest = 3;
/** The least spread anything is believed to have; a rare procedure may be far longer than its sector, and no error. */
const [leastSpread, rareSpread] = [0.1, 0.6];
/** So many samples of its own weigh as much as what the wider kind says. */
const weightOfKind = 12;
const weightOfHour = 25;
/** Points of a curve; its ends stand for the shares a little inside 0 and 1, so that no draw rests on one sample. */
const points = 65;
const outermostShare = 0.005;

/** A guess for a house that has served nobody yet: around ten minutes. */
const guess = { middle: Math.log(600), spread: 0.6 };
/** And for one where nobody has yet collected or supplemented anything: around three minutes. */
const shortGuess = { middle: Math.log(180), spread: 0.6 };

/**
 * Learns from those who were served how long the next will take. A procedure with few samples leans on its sector, a
 * sector on the house, an hour on the day. Absurd samples (closed at once, left open) are set aside: first by bounds,
 * then by their distance from the middle of their kind, measured so that they cannot hide themselves by their number
 * unless they are nearly half.
 * Short errands are a kind of their own, whatever they are about. `samples` counts the others: they decide whether a house
 * knows enough to play its day forward.
 * @returns for no samples, a broad guess around ten minutes with `samples` 0
 */
export function learnServiceTimes(all: readonly ServiceSample[]): ServiceTimes {
  const bounded = all
    .filter(({ seconds }) => seconds >= shortestSeconds && seconds <= longestSeconds)
    .map((sample) => ({ ...sample, log: Math.log(sample.seconds) }));
  const long = bounded.filter((sample) => sample.short !== true);
  const short = learnKind(
    bounded.filter((sample) => sample.short === true),
    { curve: curveAround(shortGuess.middle, shortGuess.spread), hours: Array(24).fill(1) },
  );
  const house = learnKind(long, {
    curve: curveAround(guess.middle, guess.spread),
    hours: Array(24).fill(1),
  });
  const sectors: Record<string, ServiceTime> = {};
  const procedures: Record<string, ServiceTime> = {};
  let samples = 0;
  for (const [sector, ofSector] of Map.groupBy(long, (sample) => sample.sector)) {
    const learned = learnKind(ofSector, house.time);
    sectors[sector] = learned.time;
    for (const [procedure, own] of Map.groupBy(ofSector, (sample) => sample.procedure)) {
      const kind = learnKind(own, learned.time);
      samples += kind.kept;
      if (procedure !== null) procedures[procedure] = kind.time;
    }
  }
  const absurd = all.length - samples - short.kept;
  return { samples, absurd, house: house.time, sectors, procedures, short: short.time };
}

type Logged = ServiceSample & { log: number };

function learnKind(samples: readonly Logged[], wider: ServiceTime): { time: ServiceTime; kept: number } {
  const kept = withoutAbsurd(samples, wider);
  const own = kept.length / (kept.length + weightOfKind);
  const hours = learnHours(kept, wider.hours);
  const usual = kept.map(({ log, hour }) => log - Math.log(hours[hour] ?? 1)).sort(ascending);
  const curve = wider.curve.map((seconds, index) =>
    kept.length === 0
      ? seconds
      : Math.exp(own * quantileOf(usual, shareAt(index)) + (1 - own) * Math.log(seconds)),
  );
  return { time: { curve, hours }, kept: kept.length };
}

function withoutAbsurd(samples: readonly Logged[], wider: ServiceTime): Logged[] {
  const logs = samples.map(({ log }) => log).sort(ascending);
  // A handful of samples cannot tell what is absurd among them: the wider kind is asked along.
  const asked = logs.length >= weightOfKind ? logs : [...logs, ...wider.curve.map(Math.log)].sort(ascending);
  const middle = quantileOf(asked, 0.5);
  const away = asked.map((log) => Math.abs(log - middle)).sort(ascending);
  const spread = Math.max(
    1.4826 * quantileOf(away, 0.5),
    logs.length >= weightOfKind ? leastSpread : rareSpread,
  );
  return samples.filter(({ log }) => Math.abs(log - middle) <= farthest * spread);
}

/** How much longer than usual each hour is, as a factor: its own mean of logarithms, drawn towards the wider kind's. */
function learnHours(samples: readonly Logged[], wider: readonly number[]): number[] {
  const mean = meanOf(samples.map(({ log, hour }) => log - Math.log(wider[hour] ?? 1)));
  const byHour = Map.groupBy(samples, (sample) => sample.hour);
  return wider.map((factor, hour) => {
    const own = byHour.get(hour) ?? [];
    if (own.length === 0) return factor;
    const off = meanOf(own.map(({ log }) => log - Math.log(factor))) - mean;
    return factor * Math.exp((off * own.length) / (own.length + weightOfHour));
  });
}

function curveAround(middle: number, spread: number): number[] {
  return Array.from({ length: points }, (_, index) => {
    const share = shareAt(index);
    // The logistic's quantiles: near enough to the normal's, and written in one line.
    return Math.exp(middle + ((spread * Math.sqrt(3)) / Math.PI) * Math.log(share / (1 - share)));
  });
}

const shareAt = (index: number) => outermostShare + (1 - 2 * outermostShare) * (index / (points - 1));
const meanOf = (figures: readonly number[]) =>
  figures.reduce((sum, figure) => sum + figure, 0) / Math.max(figures.length, 1);
const ascending = (a: number, b: number) => a - b;
