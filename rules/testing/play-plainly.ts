import { chooseNext, type QueueNow } from '../src/queue/choose-next.ts';
import { chanceAt, mixed } from '../src/waits/chance-at.ts';
import { errandTime } from '../src/waits/errand-time.ts';
import type { HallNow, HallStop } from '../src/waits/hall-now.ts';
import { keyOf } from '../src/waits/key-of.ts';
import { timeLeft } from '../src/waits/time-left.ts';
import { afterCall } from './queue-day.ts';

/**
 * The first play of a hall, played the plain way: at every call the production rule chooses from the counter's pool.
 * Slow, and the measure for the fast one. For halls whose counters work through the opening hours and to which nobody
 * comes.
 * @returns seconds from now at which each stop is called; those not called today are missing
 */
export function playPlainly(hall: HallNow, seed: number): Map<string, number> {
  const throwing = mixed(seed ^ Math.imul(1, 0x9e3779b1));
  const start = (hall.now - hall.midnightAt) / 1_000;
  const visitFreeAt = new Map<string, number>();
  const desks = hall.counters.map((counter) => {
    const { busy } = counter;
    const { priorityRun, shortTurn } = counter;
    const queue: QueueNow = { waiting: [], policy: hall.policy, priorityRun, shortTurn };
    if (busy === null) return { counter, freeAt: start, queue };
    const hour = Math.floor((busy.since - hall.midnightAt) / 3_600_000);
    const elapsed = (hall.now - busy.since) / 1_000;
    const chance = chanceAt(throwing, keyOf(counter.counterId));
    const until = start + timeLeft(errandTime(hall.times, busy), hour, elapsed, chance);
    visitFreeAt.set(busy.visitId, Math.max(until, visitFreeAt.get(busy.visitId) ?? 0));
    return { counter, freeAt: until + hall.secondsBetween, queue };
  });
  let waiting = [...hall.waiting];
  const called = new Map<string, number>();
  for (;;) {
    const desk = desks.reduce((best, one) => (one.freeAt < best.freeAt ? one : best));
    const at = desk.freeAt;
    if (at === Number.POSITIVE_INFINITY) return called;
    const interval = hall.opening.find(([, closes]) => at < closes);
    if (interval === undefined || interval[0] > at) {
      desk.freeAt = interval?.[0] ?? Number.POSITIVE_INFINITY;
      continue;
    }
    const mine = waiting.filter(({ sector, onlyCounterId }) =>
      onlyCounterId === null
        ? desk.counter.sectors.includes(sector)
        : onlyCounterId === desk.counter.counterId,
    );
    const elsewhere = (stop: HallStop) => (visitFreeAt.get(stop.visitId) ?? 0) > at;
    const pool = mine.filter((stop) => !elsewhere(stop));
    const next = chooseNext({ ...desk.queue, waiting: pool });
    const stop = pool.find(({ stopId }) => stopId === next?.stop.stopId);
    if (next === null || stop === undefined) {
      desk.freeAt = Math.min(
        ...mine.map(({ visitId }) => visitFreeAt.get(visitId) ?? 0),
        Number.POSITIVE_INFINITY,
      );
      continue;
    }
    waiting = waiting.filter((other) => other !== stop);
    called.set(stop.stopId, at - start);
    const seconds = secondsOf(hall, stop, throwing, at);
    visitFreeAt.set(stop.visitId, at + seconds);
    desk.freeAt = at + seconds + hall.secondsBetween;
    for (const other of desks)
      if (
        stop.onlyCounterId === null
          ? other.counter.sectors.includes(stop.sector)
          : other.counter.counterId === stop.onlyCounterId
      )
        other.queue = afterCall(other.queue, stop, next.why);
  }
}

function secondsOf(hall: HallNow, stop: HallStop, throwing: number, at: number): number {
  const { chance, seconds } = hall.noShow;
  const thrown = chanceAt(throwing, keyOf(stop.stopId));
  if (thrown < chance) return seconds;
  const { curve, hours } = errandTime(hall.times, stop);
  const point = (thrown - chance) * ((curve.length - 1) / (1 - chance));
  const low = curve[Math.floor(point)] ?? 0;
  const high = curve[Math.floor(point) + 1] ?? low;
  return (low + (high - low) * (point - Math.floor(point))) * (hours[Math.floor(at / 3_600)] ?? 1);
}
